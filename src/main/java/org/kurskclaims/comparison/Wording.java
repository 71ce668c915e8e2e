package org.kurskclaims.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

/** Puts comparisons into words. The words themselves stand in {@code messages-comparison.properties}. */
public final class Wording {

    private static final Locale LANGUAGE = Locale.UK;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages-comparison", LANGUAGE);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Wording() {}

    /** @throws java.util.MissingResourceException if the file has no such key */
    public static String of(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), LANGUAGE).format(arguments);
    }

    public static boolean knows(String key) {
        return WORDS.containsKey(key);
    }

    /** "contradicts, 2.6 times apart", "compatible", "not comparable: killed only, against killed or wounded". */
    public static String of(Relation relation) {
        if (relation.obstacle() != null) {
            return of(
                    relation.verdict().key(), Obstacles.reason(relation.one(), relation.other(), relation.obstacle()));
        }
        String verdict = of(relation.verdict().key());
        return relation.gap() == null ? verdict : verdict + ", " + of("gap.apart", times(relation));
    }

    /** "2.6×", or "≥ 2.6×" where an end is open. */
    public static String times(Relation relation) {
        BigDecimal gap = relation.gap();
        return gap == null ? "" : of(relation.openEnded() ? "gap.least" : "gap.exact", ratio(gap));
    }

    /** One decimal below ten, none above; never rounded down to "1". */
    public static String ratio(BigDecimal gap) {
        BigDecimal rounded = gap.setScale(gap.compareTo(TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
        if (rounded.compareTo(BigDecimal.ONE) <= 0) {
            rounded = gap.setScale(2, RoundingMode.UP);
        }
        return pattern("#,##0.##").format(rounded);
    }

    /** A quantity in words as its source put it, or shortly in our words where the source's are long. */
    public static String figure(Quantity quantity) {
        String printed = quantity.text().strip();
        boolean isShort = printed.length() <= 24 && !printed.isEmpty();
        if (quantity.qualifier() == Qualifier.VAGUE || isShort) {
            return printed;
        }
        BigDecimal low = quantity.low();
        BigDecimal high = quantity.high();
        if (quantity.qualifier() == Qualifier.BETWEEN && low != null && high != null) {
            return number(low, quantity.unit()) + "–" + number(high, quantity.unit()) + unit(quantity.unit());
        }
        String number = number(quantity.representative(), quantity.unit()) + unit(quantity.unit());
        return qualified(quantity.qualifier(), number);
    }

    static String qualified(Qualifier qualifier, String number) {
        return of("qualifier." + qualifier.code(), number);
    }

    /** With thousands separated and at most one decimal. */
    public static String number(BigDecimal value, Unit unit) {
        boolean whole =
                unit == Unit.PERSON || unit == Unit.ITEM || unit == Unit.SETTLEMENT || value.compareTo(HUNDRED) >= 0;
        return pattern(whole ? "#,##0" : "#,##0.##").format(value);
    }

    /** The unit as it follows a number: " km²", "%"; nothing for people and things. */
    public static String unit(Unit unit) {
        return WORDS.getString("unit." + unit.code()).replace('_', '\u00a0');
    }

    private static DecimalFormat pattern(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(LANGUAGE));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
