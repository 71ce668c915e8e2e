package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention.Measure;
import org.kurskclaims.extraction.vocabulary.Noun;

/**
 * What an earlier quantity was about, for those after it that leave something out.
 *
 * @param sentence number of its sentence in the scope
 */
record Recent(
        String metric,
        Measure measure,
        @Nullable Noun noun,
        @Nullable String subject,
        int sentence) {

    Recent at(int other) {
        return new Recent(metric, measure, noun, subject, other);
    }
}
