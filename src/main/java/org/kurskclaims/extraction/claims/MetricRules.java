package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.vocabulary.CountedClass;

/** Decides what a quantity measures; null where it is no claim. */
final class MetricRules {

    private MetricRules() {}

    static @Nullable MetricReading read(
            SentenceReading reading, QuantityMention quantity, @Nullable Recent recent, int sentenceNumber) {
        Clause clause = Clause.around(reading, quantity);
        Recent near = recent != null && sentenceNumber - recent.sentence() <= 2 ? recent : null;
        return switch (quantity.measure()) {
            case AREA -> MeasureRules.area(reading, quantity, clause);
            case DISTANCE -> MeasureRules.distance(reading, quantity, clause);
            case RATIO -> RatioRules.read(reading, quantity, clause);
            case SHARE -> ShareRules.read(reading, quantity, clause, near, sentenceNumber);
            case COUNT ->
                quantity.noun() == null || quantity.counted() == CountedClass.FIGURE
                        ? ElisionRules.read(reading, quantity, clause, near, sentenceNumber)
                        : CountRules.read(reading, quantity, clause);
        };
    }
}
