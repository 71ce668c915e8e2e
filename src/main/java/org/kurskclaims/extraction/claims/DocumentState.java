package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;

/** What carries over from sentence to sentence while a document is read. */
final class DocumentState {

    private final @Nullable FuzzyDate published;
    private final @Nullable Voice issuer;
    private final @Nullable String home;
    private final SpeakerMemory speakers = new SpeakerMemory();
    private final StatementDays days = new StatementDays();
    private final ReadingPosition position = new ReadingPosition();
    private final FigureMemory figures = new FigureMemory(position);
    private final Floor floor = new Floor(position);
    private @Nullable String allegiance;
    private @Nullable String reportedFrom;
    private @Nullable FuzzyDate section;
    private @Nullable FuzzyDate listDate;
    private @Nullable String lastParty;
    private int lastPartySentence;
    private PlaceRule.@Nullable Found place;
    private PlaceRule.@Nullable Found topic;
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
        figures.startEntry();
        floor.startEntry();
        listDate = null;
        lastParty = null;
        place = null;
    }

    ReadingPosition position() {
        return position;
    }

    int sentenceNumber() {
        return position.sentence();
    }

    FigureMemory figures() {
        return figures;
    }

    Floor floor() {
        return floor;
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
    String lastParty() {
        return lastParty;
    }

    int lastPartySentence() {
        return lastPartySentence;
    }

    void party(String party) {
        lastParty = party;
        lastPartySentence = position.sentence();
    }

    /** The place of which the entry spoke last, else the one that stands above all entries. */
    PlaceRule.@Nullable Found place() {
        return place != null ? place : topic;
    }

    void place(PlaceRule.Found spokenOf) {
        place = spokenOf;
    }
}
