package org.kurskclaims.extraction.claims;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Noun;

/** What carries over from sentence to sentence while a document is read. */
final class DocumentState {

    private final @Nullable FuzzyDate published;
    private final @Nullable Voice issuer;
    private final @Nullable String home;
    private final SpeakerMemory speakers = new SpeakerMemory();
    private final StatementDays days = new StatementDays();
    private static final int MOST_FIGURES = 5000;

    private final Map<String, Recent> figures = new HashMap<>();
    private @Nullable Recent recent;
    private @Nullable Recent people;
    private @Nullable Voice turn;
    private @Nullable String allegiance;
    private @Nullable String reportedFrom;
    private @Nullable FuzzyDate section;
    private @Nullable FuzzyDate listDate;
    private @Nullable Voice lastVoice;
    private @Nullable Voice announcer;
    private @Nullable Voice reporter;
    private boolean colonOpen;
    private int spokenAt = -2;
    private @Nullable String lastParty;
    private int lastPartySentence;
    private PlaceRule.@Nullable Found place;
    private PlaceRule.@Nullable Found topic;
    private int sentence;
    private int paragraphStart;
    private int lastSaid;
    private int scope = -1;

    DocumentState(@Nullable FuzzyDate published, @Nullable Voice issuer, @Nullable String home) {
        this.published = published;
        this.issuer = issuer;
        this.home = home;
    }

    /** @param own the side that is "our" in the text */
    void allegiance(@Nullable String own) {
        allegiance = own;
    }

    /** The text's own side where it takes one. */
    @Nullable
    String allegiance() {
        return allegiance;
    }

    /** The side whose offices the text names without saying whose they are. */
    @Nullable
    String home() {
        return home;
    }

    /** The country from whose capital the text is reported; null where no dateline names one. */
    @Nullable
    String reportedFrom() {
        return reportedFrom;
    }

    void reportedFrom(@Nullable String country) {
        reportedFrom = country;
    }

    /** Whether a paragraph begins another entry. */
    boolean isNewScope(int number) {
        return number != scope;
    }

    /** Begins another entry: nothing but names and the place above all entries carries over. */
    void enterScope(int number) {
        topic = scope == 0 ? place : topic;
        scope = number;
        speakers.startScope();
        days.startEntry();
        figures.clear();
        recent = null;
        people = null;
        turn = null;
        lastVoice = null;
        reporter = null;
        lastParty = null;
        colonOpen = false;
        place = null;
    }

    void nextParagraph() {
        paragraphStart = sentence + 1;
    }

    /** Number of the first sentence of the current paragraph. */
    int paragraphStart() {
        return paragraphStart;
    }

    void nextSentence() {
        sentence++;
    }

    int sentenceNumber() {
        return sentence;
    }

    /** The day against which dates are resolved: that of the section, else that of the publication. */
    @Nullable
    FuzzyDate published() {
        return section != null ? section : published;
    }

    /** When the items of the list that is read were true; null outside of one that is dated. */
    @Nullable
    FuzzyDate listDate() {
        return listDate;
    }

    void listDate(@Nullable FuzzyDate day) {
        listDate = day;
    }

    void section(@Nullable FuzzyDate day) {
        section = day;
    }

    @Nullable
    Voice issuer() {
        return issuer;
    }

    SpeakerMemory speakers() {
        return speakers;
    }

    StatementDays days() {
        return days;
    }

    @Nullable
    Recent recent() {
        return recent;
    }

    /** The quantity before in the same sentence; null if it is the first. */
    @Nullable
    Recent recentInSentence() {
        return recent != null && recent.sentence() == sentence ? recent : null;
    }

    /** Soldiers of whom the text speaks without counting them, for "at least 2,500 of them". */
    void people(String side) {
        people = new Recent(
                Metrics.TROOPS, QuantityMention.Measure.COUNT, new Noun(CountedClass.FORCE, null), side, sentence);
    }

    /** Those of the last two sentences; null if there are none. */
    @Nullable
    Recent people() {
        return people != null && sentence - people.sentence() <= 2 ? people : null;
    }

    /** @param number the figure as printed, under which later sentences may name it again ("the 74,800") */
    void remember(Recent quantity, String number) {
        recent = quantity;
        if (figures.size() < MOST_FIGURES) {
            figures.putIfAbsent(number, quantity);
        }
    }

    /** Makes an earlier quantity the one on which the next leans. */
    void leanOn(Recent quantity) {
        recent = quantity;
    }

    /** What a figure was about when it was named first; null if it was not. */
    @Nullable
    Recent figure(String number) {
        return figures.get(number);
    }

    @Nullable
    Voice turn() {
        return turn;
    }

    void startTurn(@Nullable Voice voice) {
        turn = voice;
    }

    @Nullable
    Voice lastVoice() {
        return lastVoice;
    }

    /** @param colon whether the words announce more ("He emphasised:") */
    void spoke(@Nullable Voice voice, boolean colon) {
        lastVoice = voice;
        colonOpen = colon;
    }

    /** Whether somebody spoke in the sentence before, or went on in it. */
    boolean hasJustSpoken() {
        return spokenAt >= sentence - 1;
    }

    void goesOn() {
        spokenAt = sentence;
    }

    void said() {
        lastSaid = sentence;
    }

    /** Number of the last sentence in which somebody said something. */
    int lastSaidSentence() {
        return lastSaid;
    }

    boolean isColonOpen() {
        return colonOpen;
    }

    /** Who was announced by the line before as the speaker of this paragraph or list; null if nobody was. */
    @Nullable
    Voice announcer() {
        return announcer;
    }

    void announce(@Nullable Voice voice) {
        announcer = voice;
    }

    /**
     * Whose report the whole text passes on ("This was reported by the General Staff."), as long as nobody else speaks;
     * somebody of the same side for a paragraph only.
     */
    @Nullable
    Voice reporter() {
        Voice last = lastVoice;
        boolean other = reporter != null
                && last != null
                && last.speaker() != null
                && !last.speaker().equals(reporter.speaker())
                && (lastSaid >= paragraphStart || !Objects.equals(last.side(), reporter.side()));
        return other ? null : reporter;
    }

    void reporter(@Nullable Voice voice) {
        reporter = voice;
    }

    @Nullable
    String lastParty() {
        return lastParty;
    }

    int lastPartySentence() {
        return lastPartySentence;
    }

    void party(String party) {
        lastParty = party;
        lastPartySentence = sentence;
    }

    /** The place of which the entry spoke last, else the one that stands above all entries. */
    PlaceRule.@Nullable Found place() {
        return place != null ? place : topic;
    }

    void place(PlaceRule.Found spokenOf) {
        place = spokenOf;
    }
}
