package org.kurskclaims.extraction.mentions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;

/** Reads vague plurals: "dozens", "tens of thousands", "several hundred", "a few thousand". */
final class VagueNumberReader {

    private VagueNumberReader() {}

    static @Nullable NumberMention at(Sentence sentence, int from) {
        NumberMention several = several(sentence, from);
        if (several != null) {
            return several;
        }
        int at = sentence.is(from, "many") || sentence.is(from, "low") || sentence.is(from, "high") ? from + 1 : from;
        BigDecimal low = NumberWords.vague(sentence.lower(at));
        if (low != null) {
            boolean more = sentence.is(at + 1, "of") && NumberWords.vague(sentence.lower(at + 2)) != null;
            return more && low.intValue() >= 200
                    ? times(sentence, from, at + 2, 100)
                    : new NumberMention(from, at + 1, low, null, NumberForm.VAGUE);
        }
        return sentence.is(at, "tens") && sentence.is(at + 1, "of") ? times(sentence, from, at + 2, 10) : null;
    }

    private static @Nullable NumberMention times(Sentence sentence, int from, int at, int factor) {
        BigDecimal low = NumberWords.vague(sentence.lower(at));
        return low == null
                ? null
                : new NumberMention(from, at + 1, low.multiply(BigDecimal.valueOf(factor)), null, NumberForm.VAGUE);
    }

    /** A word for a few and a scale behind it. */
    private static @Nullable NumberMention several(Sentence sentence, int from) {
        int at = sentence.is(from, "a") ? from + 1 : from;
        int times = switch (sentence.lower(at)) {
            case "several", "many" -> 3;
            case "few", "couple" -> 2;
            default -> 0;
        };
        if (times == 0) {
            return null;
        }
        int scaleAt = sentence.is(at + 1, "of") ? at + 2 : at + 1;
        if (sentence.is(at, "several") && sentence.is(scaleAt, "tens") && sentence.is(scaleAt + 1, "of")) {
            return times(sentence, from, scaleAt + 2, 15);
        }
        String word = sentence.lower(scaleAt);
        BigDecimal scale = word.length() < 5 ? null : NumberWords.scale(singular(word));
        return scale == null
                ? null
                : new NumberMention(
                        from, scaleAt + 1, scale.multiply(BigDecimal.valueOf(times)), null, NumberForm.VAGUE);
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
