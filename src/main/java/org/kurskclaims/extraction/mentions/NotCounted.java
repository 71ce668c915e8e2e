package org.kurskclaims.extraction.mentions;

import java.math.BigDecimal;
import java.util.Set;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.Token;
import org.kurskclaims.extraction.vocabulary.MeasureUnit;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Numbers that count nothing: dates, times, money, ages, names of units and weapons, telephone and page numbers. */
final class NotCounted {

    private static final String CURRENCIES = "$€£¥₽₴₩";
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal A_LIST = BigDecimal.valueOf(100);
    private static final Set<String> ORDINAL_ENDINGS = Vocabulary.get().words("ordinal-endings");

    private NotCounted() {}

    static boolean is(Sentence sentence, NumberMention number) {
        Vocabulary words = Vocabulary.get();
        Token first = sentence.at(number.from());
        if (first.isDigits()
                && (isName(sentence, number)
                        || CalendarNumbers.isClock(sentence, number)
                        || CalendarNumbers.isDate(sentence, number))) {
            return true;
        }
        return isProForm(sentence, number)
                || isNone(sentence, number)
                || isOdds(sentence, number)
                || isMoney(sentence, number)
                || isDesignated(sentence, number, words)
                || isAge(sentence, number)
                || isReference(sentence, number)
                || CalendarNumbers.isMonthDay(sentence, number.from());
    }

    /** "took their column for a Ukrainian one". */
    private static boolean isProForm(Sentence sentence, NumberMention number) {
        String before = sentence.lower(number.from() - 2);
        return sentence.is(number.from(), "one")
                && number.to() == number.from() + 1
                && sentence.at(number.from() - 1).isWord()
                && (before.equals("a") || before.equals("an") || before.equals("the") || before.equals("this"));
    }

    /** "not one soldier", "not a single one": nobody is counted, least of all one. */
    private static boolean isNone(Sentence sentence, NumberMention number) {
        int from = number.from();
        boolean one = sentence.is(from, "one") && number.to() == from + 1;
        return one && (sentence.is(from - 1, "not") || sentence.is(from - 1, "single"));
    }

    /** Glued to letters before ("T-72") or behind ("17th", "155mm", "38K"), or part of an address. */
    private static boolean isName(Sentence sentence, NumberMention number) {
        int from = number.from();
        if (sentence.isGlued(from)) {
            Token before = sentence.at(from - 1);
            boolean joint = before.isWord() || "-/.:#@&=_+'’".contains(before.text());
            boolean afterRange = before.text().equals("-")
                    && sentence.at(from - 2).isDigits()
                    && !CalendarNumbers.isYear(sentence.at(from - 2));
            if (joint && !(afterRange && !sentence.isGlued(from - 2)) && !isHyphenatedRange(sentence, from)) {
                return true;
            }
        }
        int to = number.to();
        if (!sentence.isGlued(to)) {
            return false;
        }
        Token after = sentence.at(to);
        if (after.isWord()) {
            return ORDINAL_ENDINGS.contains(after.lower())
                    || Vocabulary.get().unit(sentence, to) == null
                    || rejects(sentence, to);
        }
        boolean slash = after.text().equals("/")
                || after.text().equals(":")
                || after.text().equals("_")
                || after.text().equals("@");
        return ((slash || after.text().equals("-"))
                        && sentence.isGlued(to + 1)
                        && (sentence.at(to + 1).isDigits() || rejects(sentence, to + 1)))
                || (after.text().equals("-") && sentence.isGlued(to + 1) && isDesignation(sentence, to + 1));
    }

    private static boolean isHyphenatedRange(Sentence sentence, int from) {
        return sentence.is(from - 1, "-")
                && !sentence.at(from - 2).isCapitalised()
                && Vocabulary.get().isIn("prepositions", sentence.lower(from - 2));
    }

    private static boolean isDesignation(Sentence sentence, int at) {
        Token after = sentence.at(at);
        return after.isWord()
                && after.text().equals(after.text().toUpperCase(java.util.Locale.ROOT))
                && after.text().length() <= 3;
    }

    private static boolean rejects(Sentence sentence, int at) {
        Match<MeasureUnit> unit = Vocabulary.get().unit(sentence, at);
        return unit != null && unit.value().dimension() == MeasureUnit.Dimension.REJECT;
    }

    /** "by 60 to 40", "2-1": a score. */
    private static boolean isOdds(Sentence sentence, NumberMention number) {
        boolean first = isScoreMark(sentence.lower(number.to())) && isPlain(sentence, number.to() + 1);
        boolean second = isScoreMark(sentence.lower(number.from() - 1)) && isPlain(sentence, number.from() - 2);
        return isPlain(sentence, number.from())
                && (first || second)
                && !number.isRange()
                && !sentence.is(number.from() - 1, "from")
                && !sentence.is(number.from() - 3, "from");
    }

    private static boolean isScoreMark(String word) {
        return word.equals("to") || word.equals("-") || word.equals("–");
    }

    private static boolean isPlain(Sentence sentence, int at) {
        BigDecimal value = sentence.at(at).number();
        Integer word = NumberWords.small(sentence.lower(at));
        return value != null ? value.compareTo(BigDecimal.valueOf(200)) < 0 : word != null;
    }

    private static boolean isMoney(Sentence sentence, NumberMention number) {
        if (number.low().compareTo(BILLION) >= 0) {
            return true;
        }
        String before = sentence.at(number.from() - 1).text();
        if (before.length() == 1 && CURRENCIES.contains(before)) {
            return true;
        }
        return switch (sentence.lower(number.from() - 1)) {
            case "usd", "eur", "rub", "uah", "gbp", "krw" -> true;
            default -> false;
        };
    }

    /** "No. 4", "Day 1079", "Page 1", "World War II", "the 5 of 12"; also "1 of 2" behind a page. */
    private static boolean isDesignated(Sentence sentence, NumberMention number, Vocabulary words) {
        int from = number.from();
        int lead = sentence.is(from - 1, ".") || sentence.is(from - 1, "#") || sentence.is(from - 1, ":")
                ? from - 2
                : from - 1;
        String word = sentence.lower(lead);
        boolean small = number.low().compareTo(BigDecimal.valueOf(3000)) < 0 || lead == from - 1;
        boolean direct = lead == from - 1
                || word.equals("no")
                || word.equals("nos")
                || word.equals("tel")
                || word.equals("fig")
                || word.equals("vol");
        boolean verb = word.equals("top") && number.low().compareTo(A_LIST) > 0; // "losses top 3,100"
        if (direct
                && small
                && !verb
                && words.isIn("designators", word)
                && sentence.at(from).isDigits()) {
            return sentence.at(lead).isCapitalised()
                    || (!word.equals("at") && !word.equals("number") && !word.equals("age"));
        }
        if (sentence.is(from - 1, "of")
                && sentence.at(from - 2).isDigits()
                && words.isIn("designators", sentence.lower(from - 3))) {
            return true;
        }
        return sentence.is(from - 1, "#")
                || sentence.is(from - 1, "+")
                || sentence.is(from - 1, "@")
                || sentence.is(from - 1, "=");
    }

    /** "Bondar, 71,", "aged 20", "he's thirty-four". */
    private static boolean isAge(Sentence sentence, NumberMention number) {
        int from = number.from();
        if (number.low().compareTo(BigDecimal.valueOf(120)) > 0) {
            return false;
        }
        boolean commas = sentence.is(from - 1, ",")
                && (sentence.is(number.to(), ",") || sentence.is(number.to(), ".") || number.to() >= sentence.size());
        Token name = sentence.at(from - 2);
        if (commas
                && (name.isCapitalised() || sentence.lower(from - 2).length() > 3)
                && sentence.at(from).isDigits()
                && !sentence.at(from - 3).isDigits()) {
            return name.isWord();
        }
        String before = sentence.lower(from - 1);
        boolean person = (before.equals("'s") || before.equals("is") || before.equals("was"))
                && isHeOrShe(sentence.lower(from - 2));
        boolean second = before.equals("and") && sentence.is(from - 3, "aged");
        return second
                || before.equals("aged")
                || (person && !sentence.at(number.to()).isWord());
    }

    private static boolean isHeOrShe(String word) {
        return word.equals("he") || word.equals("she");
    }

    /** "[12]", "(8)" before a telephone number. */
    private static boolean isReference(Sentence sentence, NumberMention number) {
        return sentence.is(number.from() - 1, "[") && sentence.is(number.to(), "]");
    }
}
