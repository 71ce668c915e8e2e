package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.QuantityMention.Measure;
import org.kurskclaims.extraction.text.Sentence;

/** What a share is a share of, in the text's words: "of the territory captured by Ukraine". */
final class BaseRule {

    private static final int LONGEST = 14;

    private BaseRule() {}

    static @Nullable String read(Sentence sentence, QuantityMention mention, MetricReading metric) {
        if (metric.measure() != Measure.SHARE) {
            return null;
        }
        int of = mention.number().to();
        while (of < mention.number().to() + 3 && !sentence.is(of, "of")) {
            of++;
        }
        if (!sentence.is(of, "of")) {
            return null;
        }
        int end = of + 1;
        while (end < sentence.size() && end < of + LONGEST && !sentence.at(end).isMark()) {
            end++;
        }
        return sentence.words(of, end);
    }
}
