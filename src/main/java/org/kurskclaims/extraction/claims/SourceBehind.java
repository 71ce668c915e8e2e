package org.kurskclaims.extraction.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.mentions.ActorMention;
import org.kurskclaims.extraction.mentions.Saying;
import org.kurskclaims.extraction.text.Paragraph;
import org.kurskclaims.extraction.text.ParagraphKind;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.SentenceSplitter;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/**
 * Who is named by a paragraph's first sentence as the source of the paragraph before: "This was reported by the General
 * Staff.", "Budanov said this in an interview.", "Source: Reuters".
 *
 * @param speaker the source
 * @param cue the words that make him one
 * @param stated when he said so, if the sentence tells
 */
record SourceBehind(
        ActorMention speaker, String cue, @Nullable FuzzyDate stated) {

    private static final int LONGEST_OPENING = 220;
    private static final List<String> OPENINGS =
            List.of("This ", "It ", "The information", "The news", "Source", "The corresponding");

    /** @return null where the paragraph names no source for another */
    static @Nullable SourceBehind of(
            String text, @Nullable Paragraph paragraph, @Nullable FuzzyDate published, Vocabulary vocabulary) {
        boolean plain = paragraph != null
                && (paragraph.kind() == ParagraphKind.PROSE || paragraph.kind() == ParagraphKind.HEADING);
        if (!plain || paragraph == null) {
            return null;
        }
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST_OPENING);
        if (!mayNameASource(text.substring(paragraph.start(), end))) {
            return null;
        }
        List<Sentence> sentences = SentenceSplitter.sentences(text, paragraph, vocabulary);
        return sentences.isEmpty() ? null : in(SentenceReading.of(sentences.get(0)), published);
    }

    private static boolean mayNameASource(String opening) {
        return OPENINGS.stream().anyMatch(opening::startsWith) || opening.contains(" this") || opening.contains(" so ");
    }

    /** The source of the sentence before, named in this one; null if none is. */
    static @Nullable SourceBehind in(SentenceReading reading, @Nullable FuzzyDate published) {
        for (Saying saying : reading.sayings()) {
            ActorMention speaker = saying.speaker();
            if (saying.scope() == Saying.Scope.SENTENCE_BEFORE && speaker != null) {
                return new SourceBehind(speaker, saying.cue(), StatedRule.date(reading, saying, published, null));
            }
        }
        return null;
    }
}
