package org.kurskclaims.extraction.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.CandidateClaim;
import org.kurskclaims.extraction.Document;
import org.kurskclaims.extraction.mentions.ActorFinder;
import org.kurskclaims.extraction.mentions.ActorMention;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.Saying;
import org.kurskclaims.extraction.text.CodePoints;
import org.kurskclaims.extraction.text.Layout;
import org.kurskclaims.extraction.text.Paragraph;
import org.kurskclaims.extraction.text.ParagraphKind;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.SentenceSplitter;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Reads a document from top to bottom and collects its claims. Not thread-safe: one reader a document. */
public final class DocumentReader {

    private final String text;
    private final Vocabulary vocabulary;
    private final Layout layout;
    private final DocumentState state;
    private final SubjectRules subjects;
    private final PartyInFocus focus;
    private final FigureBefore figures;
    private final CodePoints codePoints;
    private final ClaimAssembler assembler;
    private final List<CandidateClaim> claims = new ArrayList<>();
    /** The war began with the seizure of Crimea; numbers of earlier ones are comparisons. */
    private static final LocalDate WAR = LocalDate.of(2014, 2, 20);

    /** A source named in the first sentences is that of the whole report. */
    private static final int LAST_OF_LEAD = 8;

    private static final int LONGEST_POST = 60;
    private static final int LONGEST_OPENER = 30;

    private int entryStart;
    private boolean lossList;
    private @Nullable Voice poster;
    private @Nullable Voice announcer;

    private DocumentReader(Document document, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        text = document.text();
        layout = Layout.of(text);
        state = new DocumentState(
                document.published(),
                IssuerRule.read(text, layout, document.published(), vocabulary),
                HomeRule.of(document));
        state.allegiance(AllegianceRule.of(text));
        state.reportedFrom(Dateline.country(layout, text));
        subjects = new SubjectRules(state);
        focus = new PartyInFocus(state);
        figures = new FigureBefore(state);
        poster = state.issuer();
        codePoints = new CodePoints(text);
        assembler = new ClaimAssembler(text, codePoints, state);
    }

    /** The claims of a document in the order of the text. */
    public static List<CandidateClaim> claims(Document document, Vocabulary vocabulary) {
        DocumentReader reader = new DocumentReader(document, vocabulary);
        List<Paragraph> paragraphs = reader.layout.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            reader.read(paragraphs.get(i), i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null);
        }
        reader.completeEntry();
        return reader.claims;
    }

    /** Completes the claims of the entry that ends here. */
    private void completeEntry() {
        List<CandidateClaim> entry = claims.subList(entryStart, claims.size());
        List<SpokenDay> spoken = state.days().spoken().stream()
                .map(day -> day.at(codePoints.at(day.start())))
                .toList();
        List<CandidateClaim> completed = Hindsight.complete(
                List.copyOf(entry), spoken, state.published(), Dateline.printed(layout, text, state.published()));
        for (int i = 0; i < completed.size(); i++) {
            entry.set(i, completed.get(i));
        }
        entryStart = claims.size();
    }

    private void read(Paragraph paragraph, @Nullable Paragraph next) {
        if (state.isNewScope(paragraph.scope())) {
            completeEntry();
            state.enterScope(paragraph.scope());
            state.days().entryDay(ScopeDates.of(layout, text, paragraph, state.published()));
        }
        if (paragraph.kind() == ParagraphKind.FURNITURE || paragraph.kind() == ParagraphKind.TIMESTAMP) {
            return;
        }
        if (paragraph.kind() == ParagraphKind.POST) {
            poster = PostRule.read(text, paragraph, postEnd(paragraph), poster, state);
            state.floor().startTurn(poster);
            state.position().nextParagraph();
            return;
        }
        if (paragraph.kind() == ParagraphKind.TURN) {
            state.floor().startTurn(TurnRule.read(paragraph, state));
        }
        List<SentenceReading> sentences = new ArrayList<>();
        for (Sentence sentence : SentenceSplitter.sentences(text, paragraph, vocabulary)) {
            sentences.add(SentenceReading.of(sentence));
        }
        ParagraphReading whole = new ParagraphReading(
                sentences,
                signature(next),
                SourceBehind.of(text, next, state.published(), vocabulary),
                state.published(),
                state.speakers());
        if (paragraph.kind() != ParagraphKind.TURN) {
            state.position().nextParagraph();
        }
        if (isBackground(paragraph)) {
            state.floor().reporter(null);
        }
        boolean item = paragraph.kind() == ParagraphKind.BULLET;
        announcer = state.floor().isColonOpen() ? state.floor().lastVoice() : item ? announcer : null;
        state.floor().announce(announcer);
        VoiceRules voiceRules = new VoiceRules(state, whole);
        for (int i = 0; i < sentences.size(); i++) {
            state.position().nextSentence();
            read(sentences.get(i), voiceRules, i);
        }
    }

    /** "Recall", "As a reminder, …": what follows was known before and is not the reporter's. */
    private boolean isBackground(Paragraph paragraph) {
        String opening = text.substring(
                        paragraph.bodyStart(), Math.min(paragraph.end(), paragraph.bodyStart() + LONGEST_OPENER))
                .toLowerCase(Locale.ROOT);
        return Vocabulary.get().words("background-openers").stream().anyMatch(opening::startsWith);
    }

    private int postEnd(Paragraph header) {
        List<Paragraph> paragraphs = layout.paragraphs();
        int last = layout.indexOf(header);
        int most = last + LONGEST_POST;
        while (last + 1 < paragraphs.size()
                && last < most
                && paragraphs.get(last + 1).scope() == header.scope()) {
            last++;
        }
        return paragraphs.get(last).end();
    }

    private @Nullable ActorMention signature(@Nullable Paragraph next) {
        if (next == null || next.kind() != ParagraphKind.SIGNATURE) {
            return null;
        }
        List<Sentence> sentences = SentenceSplitter.sentences(text, next, vocabulary);
        List<ActorMention> actors = sentences.isEmpty() ? List.of() : ActorFinder.find(sentences.get(0));
        return actors.isEmpty() ? null : actors.get(0);
    }

    private void read(SentenceReading reading, VoiceRules voiceRules, int index) {
        boolean title = reading.sentence().paragraph().kind() == ParagraphKind.HEADING
                && reading.quantities().isEmpty()
                && SourceBehind.in(reading, null) == null
                && !reading.sentence().is(reading.sentence().size() - 1, ":");
        if (title) {
            state.speakers().startSentence();
            reading.actors().forEach(state.speakers()::mention);
            state.section(SectionDate.of(reading.sentence(), state.published()));
            focus.remember(reading);
            lossList = LossList.opens(reading);
            HeadingNoun.of(reading).ifPresent(noun -> state.figures().leanOn(noun.at(state.sentenceNumber())));
            rememberPlace(reading.sentence());
            return;
        }
        List<Voice> voices = voiceRules.voices(reading, index);
        lossList &= LossList.goesOn(reading);
        if (!ListDate.goesOn(reading)) {
            state.listDate(null);
        }
        for (QuantityMention quantity : reading.quantities()) {
            MetricReading metric =
                    MetricRules.read(reading, quantity, figures.of(reading, quantity), state.sentenceNumber());
            if (metric != null) {
                metric = lossList ? LossList.item(metric) : metric;
                Voice voice = voiceRules.at(reading, voices, quantity.number().from(), index);
                SubjectRules.Found subject = subjects.read(reading, quantity, metric, voice);
                CandidateClaim claim = assembler.claim(reading, quantity, metric, subject, voice);
                if (!isHistory(claim)) {
                    claims.add(claim);
                }
                state.figures()
                        .remember(
                                new Recent(
                                        metric.metric(),
                                        metric.measure(),
                                        metric.noun(),
                                        subject.subject(),
                                        state.sentenceNumber()),
                                FigureBefore.number(reading, quantity));
            }
        }
        focus.remember(reading);
        lossList |= LossList.opens(reading);
        FuzzyDate listed = ListDate.of(reading, state.published());
        if (listed != null) {
            state.listDate(listed);
        }
        HeadingNoun.of(reading).ifPresent(noun -> state.figures().leanOn(noun.at(state.sentenceNumber())));
        Sentence sentence = reading.sentence();
        rememberPlace(sentence);
        boolean colon = sentence.is(sentence.size() - 1, ":");
        List<Saying> sayings = reading.sayings();
        if (!sayings.isEmpty()) {
            Voice last = voices.get(voices.size() - 1);
            state.floor().spoke(last, colon);
            state.floor().goesOn();
            state.floor().said();
            if (sayings.get(sayings.size() - 1).scope() == Saying.Scope.SENTENCE_BEFORE
                    && isParty(last)
                    && state.sentenceNumber() <= LAST_OF_LEAD) {
                state.floor().reporter(last);
            }
        } else if (!sentence.startsQuoted()) {
            if (state.floor().hasJustSpoken() && Continuation.of(sentence)) {
                state.floor().goesOn();
            }
            state.floor().spoke(state.floor().lastVoice(), false);
        }
    }

    private void rememberPlace(Sentence sentence) {
        PlaceRule.Found place = PlaceRule.last(sentence);
        if (place != null) {
            state.place(place);
        }
    }

    /** Whether somebody is known to stand somewhere; outlets and strangers only pass on. */
    private static boolean isParty(Voice voice) {
        String side = voice.side();
        return side != null && !side.equals("media") && !side.equals("other");
    }

    /** "The Battle of Kursk in 1943 involved two million soldiers": another war. */
    private static boolean isHistory(CandidateClaim claim) {
        FuzzyDate asOf = claim.asOf();
        return asOf != null && asOf.latest() != null && asOf.latest().isBefore(WAR);
    }
}
