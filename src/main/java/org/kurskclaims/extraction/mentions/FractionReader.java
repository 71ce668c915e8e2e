package org.kurskclaims.extraction.mentions;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;

/** Reads shares in words: "half", "a third", "two-thirds", "one in five", "nine out of ten". The number is a percentage. */
final class FractionReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FractionReader() {}

    static @Nullable NumberMention at(Sentence sentence, int from) {
        NumberMention outOf = outOf(sentence, from);
        if (outOf != null) {
            return outOf;
        }
        if (sentence.is(from, "half")) {
            return isWhole(sentence, from + 1) ? share(from, from + 1, 1, 2) : null;
        }
        Integer numerator = sentence.is(from, "a") ? Integer.valueOf(1) : NumberWords.small(sentence.lower(from));
        if (numerator == null) {
            return null;
        }
        int at = sentence.is(from + 1, "-") ? from + 2 : from + 1;
        Integer denominator = NumberWords.denominator(sentence.lower(at));
        boolean proper = denominator != null && numerator > 0 && numerator < denominator && isWhole(sentence, at + 1);
        return proper && denominator != null ? share(from, at + 1, numerator, denominator) : null;
    }

    /** "four in ten", "1 in 5", "two out of every three". */
    private static @Nullable NumberMention outOf(Sentence sentence, int from) {
        Integer numerator = count(sentence, from);
        if (numerator == null) {
            return null;
        }
        int at;
        if (sentence.is(from + 1, "in")) {
            at = from + 2;
        } else if (sentence.is(from + 1, "out") && sentence.is(from + 2, "of")) {
            at = from + 3;
        } else {
            return null;
        }
        at = sentence.is(at, "every") ? at + 1 : at;
        Integer denominator = count(sentence, at);
        boolean share = denominator != null && numerator > 0 && numerator < denominator && denominator <= 10;
        return share && denominator != null && isWhole(sentence, at + 1)
                ? share(from, at + 1, numerator, denominator)
                : null;
    }

    private static @Nullable Integer count(Sentence sentence, int at) {
        BigDecimal digits = sentence.at(at).number();
        if (digits != null) {
            return digits.scale() <= 0 && digits.compareTo(HUNDRED) <= 0 ? digits.intValue() : null;
        }
        return NumberWords.small(sentence.lower(at));
    }

    /** Not "half a year", "a third time", "a quarter century". */
    private static boolean isWhole(Sentence sentence, int next) {
        String word = sentence.lower(next);
        if (word.equals("a") || word.equals("an") || (word.equals("-") && sentence.isGlued(next))) {
            return false;
        }
        return switch (word) {
            case "who",
                    "hour",
                    "hours",
                    "year",
                    "years",
                    "century",
                    "centuries",
                    "day",
                    "days",
                    "time",
                    "times",
                    "month",
                    "months",
                    "week",
                    "weeks",
                    "dozen",
                    "past",
                    "party",
                    "person",
                    "brigade",
                    "country",
                    "world",
                    "way",
                    "million",
                    "thousand",
                    "hundred",
                    "minutes",
                    "finals",
                    "final" -> false;
            default -> true;
        };
    }

    private static NumberMention share(int from, int to, int numerator, int denominator) {
        BigDecimal percent = HUNDRED.multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), new MathContext(3, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        BigDecimal plain = percent.scale() < 0 ? percent.setScale(0) : percent;
        return new NumberMention(from, to, plain, plain, NumberForm.FRACTION);
    }
}
