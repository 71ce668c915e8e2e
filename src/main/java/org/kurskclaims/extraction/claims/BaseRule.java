package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.QuantityMention.Measure;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** What a share is a share of and with whom a ratio compares, in the text's words: "of the territory captured by Ukraine". */
final class BaseRule {

    private static final int LONGEST = 14;

    private BaseRule() {}

    static @Nullable String read(Sentence sentence, QuantityMention mention, MetricReading metric) {
        if (metric.measure() == Measure.RATIO) {
            return RatioRules.other(sentence, mention);
        }
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
        while (end < sentence.size() && end < of + LONGEST && !sentence.at(end).isMark() && !goesOn(sentence, end)) {
            end++;
        }
        return sentence.words(of, end);
    }

    /** "half of its territory and could lose the rest": the sentence goes on, the base does not. */
    private static boolean goesOn(Sentence sentence, int at) {
        Vocabulary words = Vocabulary.get();
        return switch (sentence.lower(at)) {
            case "and", "or" ->
                words.isIn("auxiliaries", sentence.lower(at + 1))
                        || words.verb(sentence, at + 1) != null
                        || words.saying(sentence, at + 1) != null;
            case "but", "while", "since", "after", "before", "according", "although", "when" -> true;
            default -> words.isIn("auxiliaries", sentence.lower(at)) && !opensClause(sentence.lower(at - 1));
        };
    }

    /** "of the territory it had captured": the clause belongs to the base. */
    private static boolean opensClause(String word) {
        return switch (word) {
            case "it",
                    "they",
                    "he",
                    "she",
                    "we",
                    "that",
                    "which",
                    "who",
                    "what",
                    "ukraine",
                    "russia",
                    "kyiv",
                    "moscow" -> true;
            default -> false;
        };
    }
}
