package org.kurskclaims.extraction.claims;

import java.util.Optional;
import org.kurskclaims.extraction.mentions.QuantityMention.Measure;
import org.kurskclaims.extraction.text.ParagraphKind;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** A heading such as "Strength" or "Casualties and losses" lends its noun to the bare numbers under it. */
final class HeadingNoun {

    private static final int LONGEST = 4;

    private HeadingNoun() {}

    static Optional<Recent> of(SentenceReading reading) {
        Sentence sentence = reading.sentence();
        boolean heading = sentence.paragraph().kind() == ParagraphKind.HEADING && sentence.size() <= LONGEST;
        Match<Noun> noun = heading ? Vocabulary.get().noun(sentence, 0) : null;
        if (noun == null) {
            return Optional.empty();
        }
        boolean strength = sentence.is(0, "strength");
        Noun people = strength ? new Noun(CountedClass.FORCE, null) : noun.value();
        String metric = strength ? Metrics.TROOPS : Metrics.ofNoun(people.counted());
        return metric == null ? Optional.empty() : Optional.of(new Recent(metric, Measure.COUNT, people, null, 0));
    }
}
