package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention.Measure;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Noun;

/**
 * What a quantity measures.
 *
 * @param metric slug of the metric
 * @param measure what sort of number it is, inherited where the unit is left out
 * @param noun what is counted, inherited where the noun is left out
 * @param verb the verb that decides who did it or to whom it was done
 * @param inherited whether the metric was taken over from an earlier quantity
 * @param rule name of the rule that decided
 * @param words the words on which it decided
 * @param strength how sure the rule is, from 0 to 1
 */
record MetricReading(
        String metric,
        Measure measure,
        @Nullable Noun noun,
        @Nullable VerbMention verb,
        boolean inherited,
        String rule,
        String words,
        double strength) {

    @Nullable
    CountedClass counted() {
        return noun == null ? null : noun.counted();
    }
}
