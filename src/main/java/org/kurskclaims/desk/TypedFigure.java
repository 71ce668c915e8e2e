package org.kurskclaims.desk;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ParsePosition;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

/**
 * Reads a figure as an editor copies it from a text: "more than 3,000", "28 to 35", "nearly a quarter", "380 square miles",
 * "tens of thousands". Miles and hectares become kilometres; the words stay with the quantity.
 */
final class TypedFigure {

    private static final int LONGEST = 200;
    private static final Map<String, Qualifier> HEDGES = hedges();
    private static final Map<String, Integer> VAGUE = vague();
    private static final Map<String, BigDecimal> FRACTIONS = fractions();
    private static final Pattern RANGE =
            Pattern.compile("(?:between |from )?(.+?) ?(?:–|-| to | and | or )(?= ?[\\p{N}a-z]) ?(.+)");
    private static final Pattern NUMERAL = Pattern.compile(
            "(\\p{Nd}{1,3}(?:[,\\u00a0\\u202f\\u2009 ]\\p{Nd}{3})+(?:\\.\\p{Nd}+)?|\\p{Nd}+(?:[.,]\\p{Nd}+)?)(?: ?(hundred|thousand|million|k|m)\\b)?(?!\\p{L}?\\p{N})");

    private static final Pattern AND_A_HALF =
            Pattern.compile("([a-z]+(?: [a-z]+)?) and a half (hundred|thousand|million)\\b");

    private TypedFigure() {}

    /**
     * @param words nothing but the figure, with hedge, unit and noun as printed
     * @param usual unit of what is counted, for figures that name none
     * @return empty if there is no figure in the words that can be read
     */
    static Optional<Quantity> read(String words, Unit usual) {
        String text = words.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                    quantity(text, text.toLowerCase(Locale.ENGLISH).replaceAll("\\s+", " "), usual));
        } catch (IllegalArgumentException | ArithmeticException notAQuantity) {
            return Optional.empty();
        }
    }

    private static @Nullable Quantity quantity(String printed, String words, Unit usual) {
        String rest = words;
        Qualifier qualifier = Qualifier.EXACTLY;
        boolean found = true;
        while (found) {
            found = false;
            for (Map.Entry<String, Qualifier> hedge : HEDGES.entrySet()) {
                if (rest.startsWith(hedge.getKey() + " ")) {
                    rest = rest.substring(hedge.getKey().length() + 1);
                    qualifier = hedge.getValue();
                    found = true;
                    break;
                }
            }
        }
        for (Map.Entry<String, Integer> vague : VAGUE.entrySet()) {
            if (rest.startsWith(vague.getKey())) {
                return Quantity.of(BigDecimal.valueOf(vague.getValue()), Qualifier.VAGUE, usual, printed);
            }
        }
        Measure measure = Measure.in(rest, usual);
        Matcher range = RANGE.matcher(rest);
        if (qualifier == Qualifier.EXACTLY && range.matches()) {
            Found low = number(range.group(1), true);
            Found high = number(range.group(2), false);
            if (low != null && high != null && low.value.compareTo(high.value) < 0) {
                return Quantity.between(measure.of(low.value), measure.of(high.value), measure.unit, printed);
            }
        }
        Found number = number(rest, false);
        if (number == null) {
            return null;
        }
        if (number.fraction) {
            measure = new Measure(Unit.PERCENT, BigDecimal.ONE);
        }
        String behind = rest.substring(number.end);
        if (qualifier == Qualifier.EXACTLY && behind.matches("(?: \\p{L}+)? or more\\b.*| and counting\\b.*|\\+.*")) {
            qualifier = Qualifier.AT_LEAST;
        } else if (qualifier == Qualifier.EXACTLY && behind.matches("(?: \\p{L}+)? or so\\b.*")) {
            qualifier = Qualifier.ABOUT;
        }
        return Quantity.of(measure.of(number.value), qualifier, measure.unit, printed);
    }

    /** @param whole whether nothing may follow the number */
    private static @Nullable Found number(String words, boolean whole) {
        Matcher numeral = NUMERAL.matcher(words);
        if (numeral.lookingAt()) {
            BigDecimal value = new BigDecimal(plain(numeral.group(1)));
            String power = numeral.group(2) == null ? "" : numeral.group(2);
            value = switch (power) {
                case "hundred" -> value.movePointRight(2);
                case "thousand", "k" -> value.movePointRight(3);
                case "million", "m" -> value.movePointRight(6);
                default -> value;
            };
            return whole && numeral.end() < words.length() ? null : new Found(value, numeral.end(), false);
        }
        for (Map.Entry<String, BigDecimal> fraction : FRACTIONS.entrySet()) {
            if (words.matches(Pattern.quote(fraction.getKey()) + "\\b.*")) {
                return new Found(fraction.getValue(), fraction.getKey().length(), true);
            }
        }
        return spelledOut(words.replaceFirst("^an? (?=hundred|thousand|million|dozen)", "one "), words.length());
    }

    /** The longest beginning that ICU reads completely: it stops silently at what it does not understand. */
    private static @Nullable Found spelledOut(String words, int length) {
        Matcher andAHalf = AND_A_HALF.matcher(words);
        if (andAHalf.lookingAt()) {
            Found whole = spelledOut(andAHalf.group(1), andAHalf.end(1));
            String power = andAHalf.group(2);
            int zeros = power.equals("million") ? 6 : power.equals("thousand") ? 3 : 2;
            return whole == null
                    ? null
                    : new Found(
                            whole.value.add(new BigDecimal("0.5")).movePointRight(zeros),
                            andAHalf.end() - (words.length() - length),
                            false);
        }
        RuleBasedNumberFormat spelled = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        String candidate = words.replaceFirst("^half a dozen\\b", "six").replaceFirst("^one dozen\\b", "twelve");
        for (int end = candidate.length(); end > 0; end = candidate.lastIndexOf(' ', end - 1)) {
            String beginning = candidate.substring(0, end);
            ParsePosition position = new ParsePosition(0);
            Number value = spelled.parse(beginning, position);
            if (position.getIndex() == beginning.length() && value != null && !beginning.isBlank()) {
                return new Found(new BigDecimal(value.toString()), end - (candidate.length() - length), false);
            }
        }
        return null;
    }

    /** "16,100", "16 100" and "63,2" without what separates thousands. */
    private static String plain(String numeral) {
        boolean decimalComma = numeral.matches("\\p{Nd}+,\\p{Nd}{1,2}|\\p{Nd}+,\\p{Nd}{4,}");
        return decimalComma ? numeral.replace(',', '.') : numeral.replaceAll("[,\\u00a0\\u202f\\u2009 ]", "");
    }

    private record Found(BigDecimal value, int end, boolean fraction) {}

    /** A unit and how much of it the printed one is. */
    private record Measure(Unit unit, BigDecimal factor) {

        static Measure in(String words, Unit usual) {
            if (words.matches(".*(%|\\bper ?cent\\b|\\bpercent\\b).*")) {
                return new Measure(Unit.PERCENT, BigDecimal.ONE);
            }
            if (words.matches(".*\\b(square|sq\\.?) ?(miles|mi)\\b.*")) {
                return new Measure(Unit.KM2, new BigDecimal("2.589988"));
            }
            if (words.matches(".*(\\b(square|sq\\.?) ?(kilomet|km)|km²|\\bkm2).*")) {
                return new Measure(Unit.KM2, BigDecimal.ONE);
            }
            if (words.matches(".*\\b(hectares?|ha)\\b.*")) {
                return new Measure(Unit.KM2, new BigDecimal("0.01"));
            }
            if (words.matches(".*\\bmiles?\\b.*")) {
                return new Measure(Unit.KM, new BigDecimal("1.609344"));
            }
            if (words.matches(".*\\b(kilomet|km\\b).*")) {
                return new Measure(Unit.KM, BigDecimal.ONE);
            }
            if (words.matches(".*\\b(metres|meters)\\b.*")) {
                return new Measure(Unit.KM, new BigDecimal("0.001"));
            }
            return words.matches(".*\\b(times|-fold)\\b.*")
                    ? new Measure(Unit.RATIO, BigDecimal.ONE)
                    : new Measure(usual, BigDecimal.ONE);
        }

        BigDecimal of(BigDecimal printed) {
            return factor.compareTo(BigDecimal.ONE) == 0
                    ? printed
                    : printed.multiply(factor).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        }
    }

    private static Map<String, Qualifier> hedges() {
        Map<String, Qualifier> hedges = new LinkedHashMap<>();
        for (String words : "not more than;no more than;up to;as many as;as much as;at most;a maximum of".split(";")) {
            hedges.put(words, Qualifier.AT_MOST);
        }
        for (String words :
                "no fewer than;no less than;not less than;not fewer than;at least;a minimum of".split(";")) {
            hedges.put(words, Qualifier.AT_LEAST);
        }
        for (String words : "more than;over;above;exceeding;upwards of;in excess of;well over".split(";")) {
            hedges.put(words, Qualifier.MORE_THAN);
        }
        for (String words : "fewer than;less than;under;below".split(";")) {
            hedges.put(words, Qualifier.LESS_THAN);
        }
        for (String words : "nearly;almost;close to;just under;approaching".split(";")) {
            hedges.put(words, Qualifier.NEARLY);
        }
        for (String words : "about;around;approximately;roughly;some;an estimated;estimated;circa;ca.;~".split(";")) {
            hedges.put(words, Qualifier.ABOUT);
        }
        for (String words : "exactly;the;a total of;total of".split(";")) {
            hedges.put(words, Qualifier.EXACTLY);
        }
        return hedges;
    }

    private static Map<String, Integer> vague() {
        Map<String, Integer> vague = new LinkedHashMap<>();
        vague.put("hundreds of thousands", 200_000);
        vague.put("tens of thousands", 20_000);
        vague.put("several thousand", 3_000);
        vague.put("several hundred", 300);
        vague.put("a few thousand", 3_000);
        vague.put("a few hundred", 300);
        vague.put("several dozen", 36);
        vague.put("thousands", 2_000);
        vague.put("hundreds", 200);
        vague.put("dozens", 24);
        return vague;
    }

    private static Map<String, BigDecimal> fractions() {
        Map<String, BigDecimal> fractions = new LinkedHashMap<>();
        fractions.put("three quarters", new BigDecimal("75"));
        fractions.put("two thirds", new BigDecimal("66.7"));
        fractions.put("two-thirds", new BigDecimal("66.7"));
        fractions.put("one third", new BigDecimal("33.3"));
        fractions.put("a third", new BigDecimal("33.3"));
        fractions.put("a quarter", new BigDecimal("25"));
        fractions.put("a fifth", new BigDecimal("20"));
        fractions.put("a tenth", new BigDecimal("10"));
        fractions.put("one half", new BigDecimal("50"));
        fractions.put("half of", new BigDecimal("50"));
        fractions.put("half the", new BigDecimal("50"));
        return fractions;
    }
}
