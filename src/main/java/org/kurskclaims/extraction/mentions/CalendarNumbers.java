package org.kurskclaims.extraction.mentions;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.Token;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Numbers that are days, years or times of day. */
final class CalendarNumbers {

    private static final Set<String> YEAR_LEADS = Vocabulary.get().words("before-year");

    private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2}|\\d{4})\\.?");
    private static final int MOST_PARTS = 5;

    private CalendarNumbers() {}

    /** 14:02, 1:30 p.m. */
    static boolean isClock(Sentence sentence, NumberMention number) {
        int from = number.from();
        boolean minutes = sentence.is(from - 1, ":")
                && sentence.isGlued(from)
                && sentence.at(from - 2).isDigits();
        return minutes
                || (sentence.is(number.to(), ":")
                        && sentence.isGlued(number.to())
                        && sentence.at(number.to() + 1).isDigits()
                        && sentence.isGlued(number.to() + 1));
    }

    /** "24.02.22" */
    private static boolean isDotted(Sentence sentence, int at) {
        int from = at;
        while (from > at - MOST_PARTS && sentence.isGlued(from) && isDatePart(sentence, from - 1)) {
            from--;
        }
        int to = at + 1;
        while (to < at + MOST_PARTS && sentence.isGlued(to) && isDatePart(sentence, to)) {
            to++;
        }
        return to - from > 1 && DOTTED.matcher(sentence.words(from, to)).lookingAt();
    }

    private static boolean isDatePart(Sentence sentence, int at) {
        return sentence.at(at).isDigits() || sentence.is(at, ".");
    }

    /** A year, or the day beside a month's name. */
    static boolean isDate(Sentence sentence, NumberMention number) {
        int from = number.from();
        if (isDotted(sentence, from)) {
            return true;
        }
        Token token = sentence.at(from);
        if (number.to() - from != 1 || token.number() == null) {
            return isYear(token) && YEAR_LEADS.contains(sentence.lower(from - 1));
        }
        if (!isYear(token)) {
            return false;
        }
        String before = sentence.lower(from - 1);
        boolean named = sentence.at(from - 1).isCapitalised()
                && from > 1
                && (sentence.at(number.to()).isMark() || number.to() >= sentence.size());
        if (named) { // "the forum Ukraine 2024"
            return true;
        }
        boolean afterMonth = isMonth(before)
                || (before.equals(",") && sentence.at(from - 2).isDigits())
                || (before.equals(".") && isMonth(sentence.lower(from - 2)));
        boolean afterComma =
                before.equals(",") && (isMonth(sentence.lower(from - 2)) || isMonth(sentence.lower(from - 3)));
        return afterMonth || afterComma || YEAR_LEADS.contains(before);
    }

    static boolean isYear(Token token) {
        BigDecimal value = token.number();
        return value != null
                && token.text().length() == 4
                && value.scale() == 0
                && value.intValue() >= 1900
                && value.intValue() <= 2099;
    }

    private static boolean isMonth(String word) {
        return Vocabulary.get().isIn("months", word);
    }

    static boolean isMonthDay(Sentence sentence, int from) {
        BigDecimal value = sentence.at(from).number();
        Integer small = NumberWords.small(sentence.lower(from));
        boolean day =
                value != null ? value.scale() == 0 && value.intValue() <= 31 && value.signum() > 0 : small != null;
        if (!day) {
            return false;
        }
        boolean before =
                isMonthName(sentence, from - 1) || (sentence.is(from - 1, ".") && isMonth(sentence.lower(from - 2)));
        boolean after = isMonthName(sentence, from + 1) && value != null;
        boolean range = value != null
                && (sentence.is(from + 1, "-")
                        || sentence.is(from + 1, "–")
                        || sentence.is(from + 1, "and")
                        || sentence.is(from + 1, "to"))
                && sentence.at(from + 2).isDigits()
                && isMonthName(sentence, from + 3);
        return before || after || range || isSecondDay(sentence, from, value);
    }

    /** "December 14 and 15", "the night of August 5-6", "14 and 15 December" has its month behind. */
    private static boolean isSecondDay(Sentence sentence, int from, @Nullable BigDecimal value) {
        boolean joined = sentence.is(from - 1, "and")
                || sentence.is(from - 1, "-")
                || sentence.is(from - 1, "–")
                || sentence.is(from - 1, "to")
                || sentence.is(from - 1, "or")
                || sentence.is(from - 1, ",");
        return value != null
                && joined
                && sentence.at(from - 2).isDigits()
                && isMonthName(sentence, from - 3)
                && Vocabulary.get().noun(sentence, from + 1) == null;
    }

    private static boolean isMonthName(Sentence sentence, int at) {
        return isMonth(sentence.lower(at)) && sentence.at(at).isCapitalised();
    }
}
