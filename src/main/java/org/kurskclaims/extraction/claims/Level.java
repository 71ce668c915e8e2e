package org.kurskclaims.extraction.claims;

import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Frame;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** A figure that is reached or left rather than gained or lost: "has shrunk from 1,376 to about 800 square km". */
final class Level {

    private Level() {}

    /** Whether ground came down to, or from, this much: so much was held then. */
    static boolean isHeld(Sentence sentence, QuantityMention quantity, MetricReading metric, Clause clause) {
        boolean end = sentence.is(quantity.from() - 1, "to") || sentence.is(quantity.from() - 1, "from");
        boolean shrinks = clause.left() != null && clause.left().is(Frame.YIELD);
        return end && shrinks && Metrics.isTerritory(metric.metric());
    }

    /** "raised the death toll to 4,000 last month": the month is that of the reckoning, not of the deaths. */
    static boolean isReckoned(Sentence sentence, QuantityMention quantity, Clause clause) {
        int to = quantity.from() - 1;
        for (int i = to - 1;
                sentence.is(to, "to") && i >= clause.from() && !sentence.at(i).isMark();
                i--) {
            if (Vocabulary.get().isIn("reckonings", sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
