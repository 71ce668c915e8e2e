package org.kurskclaims.extraction.mentions;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Reads the number that starts at a token: digits, words, vague plurals, fractions, and ranges of these. */
public final class NumberReader {

    private static final int FARTHEST_CHANGE = 10;
    private static final Object NOTHING = new Object();

    private NumberReader() {}

    /** The number at a token; null if none starts there. */
    public static @Nullable NumberMention at(Sentence sentence, int from) {
        if (sentence.at(from).isMark()) {
            return null;
        }
        Object known = sentence.recall(Sentence.NUMBERS, from);
        if (known != null) {
            return known == NOTHING ? null : (NumberMention) known;
        }
        NumberMention number = find(sentence, from);
        sentence.remember(Sentence.NUMBERS, from, number == null ? NOTHING : number);
        return number;
    }

    private static @Nullable NumberMention find(Sentence sentence, int from) {
        NumberMention fraction = FractionReader.at(sentence, from);
        if (fraction != null) {
            return fraction;
        }
        NumberMention vague = VagueNumberReader.at(sentence, from);
        if (vague != null) {
            return vague;
        }
        NumberMention article = unitArticle(sentence, from);
        if (article != null) {
            return article;
        }
        NumberMention number = single(sentence, from);
        return number == null ? null : range(sentence, number);
    }

    /** "up to a battalion": behind a hedge the article counts a formation. */
    private static @Nullable NumberMention unitArticle(Sentence sentence, int from) {
        if (!sentence.is(from, "a") && !sentence.is(from, "an")) {
            return null;
        }
        Match<Noun> noun = Vocabulary.get().noun(sentence, from + 1);
        boolean unit = noun != null
                && noun.value().counted() == CountedClass.UNIT
                && HedgeReader.before(sentence, from) != null;
        return unit ? new NumberMention(from, from + 1, BigDecimal.ONE, BigDecimal.ONE, NumberForm.WORDS) : null;
    }

    private static @Nullable NumberMention single(Sentence sentence, int from) {
        return sentence.at(from).isDigits() ? digits(sentence, from) : WordNumberReader.at(sentence, from);
    }

    private static @Nullable NumberMention digits(Sentence sentence, int from) {
        BigDecimal value = sentence.at(from).number();
        if (value == null) {
            return null;
        }
        int to = from + 1;
        boolean hyphen = sentence.is(to, "-")
                && sentence.isGlued(to)
                && sentence.isGlued(to + 1)
                && sentence.lower(to + 1).length() > 3
                && NumberWords.scale(sentence.lower(to + 1)) != null;
        to = hyphen ? to + 1 : to; // "15-thousand"
        String next = sentence.lower(to);
        BigDecimal scale = NumberWords.scale(next);
        if (scale != null && (!next.equals("k") || sentence.isGlued(to))) {
            value = value.multiply(scale);
            to++;
        } else if (next.equals("m")
                && sentence.isGlued(to)
                && sentence.at(to).text().equals("m")
                && value.scale() > 0) {
            value = value.movePointRight(6);
            to++;
        }
        return new NumberMention(from, to, value, value, NumberForm.DIGITS);
    }

    /** Extends "10,000" to "10,000 to 12,000", "eleven" to "eleven or twelve thousand". */
    private static NumberMention range(Sentence sentence, NumberMention low) {
        int at = skipUnit(sentence, low.to());
        String connector = sentence.lower(at);
        boolean dash = connector.equals("-") || connector.equals("–") || connector.equals("—") || connector.equals("/");
        if (dash && !(sentence.isGlued(at) && sentence.isGlued(at + 1)) && !connector.equals("–")) {
            return low;
        }
        boolean between = connector.equals("and") && isBetween(sentence, low.from());
        if (!dash && !between && !connector.equals("to") && !connector.equals("or") && !connector.equals("through")) {
            return low;
        }
        if (connector.equals("/") || (connector.equals("to") && isChange(sentence, low.from()))) {
            return low;
        }
        NumberMention high = single(sentence, connector.equals("or") ? at + 1 : skipHedge(sentence, at + 1));
        return high == null ? low : joined(sentence, low, high, connector);
    }

    private static NumberMention joined(Sentence sentence, NumberMention low, NumberMention high, String connector) {
        BigDecimal first = low.low();
        BigDecimal last = high.low();
        BigDecimal scale = NumberWords.scale(sentence.lower(high.to() - 1));
        boolean shareScale = scale != null && high.to() - high.from() > 1 && low.to() - low.from() == 1;
        if (shareScale && scale != null && first.compareTo(last.divide(scale)) < 0 && first.compareTo(scale) < 0) {
            first = first.multiply(scale);
        }
        boolean rises = first.compareTo(last) < 0;
        boolean close = last.compareTo(first.multiply(BigDecimal.valueOf(3))) <= 0;
        boolean anchored = first.signum() > 0 || connector.equals("to");
        if (!rises || !anchored || (connector.equals("or") && !close)) {
            return low;
        }
        return new NumberMention(low.from(), high.to(), first, last, low.form());
    }

    private static boolean isBetween(Sentence sentence, int number) {
        for (int i = number - 1; i >= number - 4 && i >= 0; i--) {
            if (sentence.is(i, "between") || sentence.is(i, "anywhere")) {
                return true;
            }
        }
        return false;
    }

    /** "rose from 500 to 800" names two numbers, not a range. */
    private static boolean isChange(Sentence sentence, int number) {
        int from = HedgeReader.before(sentence, number) == null || sentence.is(number - 1, "from")
                ? number - 1
                : number - 2;
        if (!sentence.is(from, "from")) {
            return false;
        }
        for (int i = from - 1;
                i >= from - FARTHEST_CHANGE && i >= 0 && !sentence.at(i).isMark();
                i--) {
            if (CHANGES.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> CHANGES = Vocabulary.get().words("changes-of-number");

    private static int skipUnit(Sentence sentence, int at) {
        if (sentence.is(at, "%")
                || sentence.is(at, "percent")
                || sentence.is(at, "km")
                || sentence.is(at, "kilometers")
                || sentence.is(at, "kilometres")) {
            return at + 1;
        }
        return at;
    }

    private static int skipHedge(Sentence sentence, int at) {
        return switch (sentence.lower(at)) {
            case "about", "around", "some", "nearly", "almost", "perhaps", "maybe", "roughly" -> at + 1;
            default -> at;
        };
    }
}
