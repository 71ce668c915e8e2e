package org.kurskclaims.extraction.mentions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;

/** Reads numbers written in words: "forty-five", "twelve hundred", "two and a half kilometers", "two and a half million", "half a dozen", "a thousand". */
final class WordNumberReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Sentence sentence;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private boolean any;
    private boolean afterScale;
    private boolean afterTens;

    private WordNumberReader(Sentence sentence, int from) {
        this.sentence = sentence;
        this.at = from;
    }

    static @Nullable NumberMention at(Sentence sentence, int from) {
        WordNumberReader reader = new WordNumberReader(sentence, from);
        reader.article();
        while (reader.step()) {
            // each step takes one word of the number
        }
        if (!reader.any) {
            return null;
        }
        BigDecimal sum = reader.total.add(reader.current).stripTrailingZeros();
        BigDecimal value = sum.scale() < 0 ? sum.setScale(0) : sum;
        return new NumberMention(from, reader.at, value, value, NumberForm.WORDS);
    }

    /** "a thousand", "half a million". */
    private void article() {
        String word = sentence.lower(at);
        boolean article = word.equals("a") || word.equals("an");
        if (article
                && NumberWords.scale(sentence.lower(at + 1)) != null
                && sentence.at(at + 1).text().length() > 2) {
            current = BigDecimal.ONE;
            at++;
            any = true;
        } else if (word.equals("half")
                && sentence.is(at + 1, "a")
                && NumberWords.scale(sentence.lower(at + 2)) != null) {
            current = HALF;
            at += 2;
            any = true;
        }
    }

    private boolean step() {
        int next = any && sentence.is(at, "-") && sentence.isGlued(at) && sentence.isGlued(at + 1) ? at + 1 : at;
        String word = sentence.lower(next);
        Integer small = NumberWords.small(word);
        BigDecimal scale = sentence.at(next).text().length() > 2 ? NumberWords.scale(word) : null;
        if (small != null && mayFollow(small)) {
            current = current.add(BigDecimal.valueOf(small));
            afterTens = small >= 20;
            afterScale = false;
            return took(next);
        }
        BigDecimal digits = sentence.at(next).number();
        boolean rest = afterScale && next > at && digits != null && digits.compareTo(THOUSAND) < 0;
        if (rest && digits != null) { // "four-thousand-100"
            current = current.add(digits);
            afterScale = false;
            return took(next);
        }
        if (scale != null && any) {
            scale(scale);
            return took(next);
        }
        return and(next);
    }

    private boolean took(int token) {
        any = true;
        at = token + 1;
        return true;
    }

    private boolean mayFollow(int small) {
        return !any || afterScale || (afterTens && small > 0 && small < 10);
    }

    private void scale(BigDecimal scale) {
        if (scale.compareTo(THOUSAND) >= 0) {
            total = total.add(current.max(current.signum() == 0 ? BigDecimal.ONE : current)
                    .multiply(scale));
            current = BigDecimal.ZERO;
        } else {
            current = (current.signum() == 0 ? BigDecimal.ONE : current).multiply(scale);
        }
        afterScale = true;
        afterTens = false;
    }

    /** "a hundred and twenty", "two and a half million". */
    private boolean and(int next) {
        if (!any || !sentence.is(next, "and")) {
            return false;
        }
        if (sentence.is(next + 1, "a") && sentence.is(next + 2, "half")) {
            BigDecimal scale = NumberWords.scale(sentence.lower(next + 3));
            boolean plain = total.signum() == 0 && current.compareTo(HUNDRED) < 0;
            if (scale != null || plain) {
                current = current.add(HALF);
                at = next + 3;
                return scale != null;
            }
            return false;
        }
        Integer small = NumberWords.small(sentence.lower(next + 1));
        boolean open = afterScale && small != null && (total.signum() > 0 || current.compareTo(HUNDRED) >= 0);
        if (open) {
            at = next + 1;
        }
        return open;
    }
}
