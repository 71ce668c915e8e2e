package org.kurskclaims.extraction.mentions;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number words of English. */
final class NumberWords {

    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = new HashMap<>();
    private static final Map<String, Integer> FRACTIONS = new HashMap<>();
    private static final Map<String, BigDecimal> VAGUE = new HashMap<>();

    static {
        List<String> ones = List.of(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        for (int i = 0; i < ones.size(); i++) {
            SMALL.put(ones.get(i), i);
        }
        List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        for (int i = 0; i < tens.size(); i++) {
            SMALL.put(tens.get(i), 10 * (i + 2));
        }
        scale(100, "hundred");
        scale(1_000, "thousand", "k", "thsd");
        scale(1_000_000, "million", "mln", "mn");
        scale(1_000_000_000, "billion", "bln", "bn");
        scale(12, "dozen");
        fraction(2, "half", "halves");
        fraction(3, "third", "thirds");
        fraction(4, "quarter", "quarters", "fourth", "fourths");
        List<String> ordinals = List.of("fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
        for (int i = 0; i < ordinals.size(); i++) {
            fraction(i + 5, ordinals.get(i), ordinals.get(i) + "s");
        }
        VAGUE.put("dozens", new BigDecimal(24));
        VAGUE.put("scores", new BigDecimal(40));
        VAGUE.put("hundreds", new BigDecimal(200));
        VAGUE.put("thousands", new BigDecimal(2_000));
        VAGUE.put("millions", new BigDecimal(2_000_000));
    }

    private NumberWords() {}

    private static void scale(int value, String... words) {
        for (String word : words) {
            SCALES.put(word, new BigDecimal(value));
        }
    }

    private static void fraction(int denominator, String... words) {
        for (String word : words) {
            FRACTIONS.put(word, denominator);
        }
    }

    /** Zero to nineteen and the tens. */
    static @Nullable Integer small(String word) {
        return SMALL.get(word);
    }

    /** Hundred, thousand, million, dozen. */
    static @Nullable BigDecimal scale(String word) {
        return SCALES.get(word);
    }

    /** The denominator of "third", "quarters". */
    static @Nullable Integer denominator(String word) {
        return FRACTIONS.get(word);
    }

    /** What "dozens", "thousands" is at least. */
    static @Nullable BigDecimal vague(String word) {
        return VAGUE.get(word);
    }
}
