package org.kurskclaims.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as a source stated it. Bounds that the source did not give are absent; no tolerance is ever invented (see
 * {@link ComparisonInterval} for what is assumed when two quantities are compared).
 *
 * @param low lower bound in {@code unit}, open where the qualifier is {@link Qualifier#MORE_THAN}
 * @param best the number named, in {@code unit}; absent for ranges, one-sided bounds and vague words
 * @param high upper bound in {@code unit}, open where the qualifier is {@link Qualifier#NEARLY} or
 *     {@link Qualifier#LESS_THAN}
 * @param text the words as printed, qualifier and unit included
 * @param per denominator of a rate ("day", "month")
 * @param base what a share is a share of, in the source's words
 */
public record Quantity(
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        Unit unit,
        Qualifier qualifier,
        String text,
        @Nullable String per,
        @Nullable String base) {

    public Quantity {
        if (low == null && best == null && high == null) {
            throw new IllegalArgumentException("A quantity needs a number: \"" + text + "\" has none");
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("The lower bound " + low + " is above the upper bound " + high);
        }
        if (best != null && (isAbove(low, best) || isAbove(best, high))) {
            throw new IllegalArgumentException("The value " + best + " lies outside its bounds");
        }
        if (isNegative(low) || isNegative(best) || isNegative(high)) {
            throw new IllegalArgumentException("A counted quantity is not negative");
        }
    }

    /** The bounds of a single number under a qualifier, as design rule "words → stored" has them. */
    public static Quantity of(BigDecimal number, Qualifier qualifier, Unit unit, String text) {
        return switch (qualifier) {
            case EXACTLY -> new Quantity(number, number, number, unit, qualifier, text, null, null);
            case ABOUT -> new Quantity(null, number, null, unit, qualifier, text, null, null);
            case NEARLY -> new Quantity(null, number, number, unit, qualifier, text, null, null);
            case MORE_THAN -> new Quantity(number, number, null, unit, qualifier, text, null, null);
            case AT_LEAST, VAGUE -> new Quantity(number, null, null, unit, qualifier, text, null, null);
            case AT_MOST, LESS_THAN -> new Quantity(null, null, number, unit, qualifier, text, null, null);
            case BETWEEN -> throw new IllegalArgumentException("\"between\" needs two numbers");
        };
    }

    public static Quantity between(BigDecimal low, BigDecimal high, Unit unit, String text) {
        return new Quantity(low, null, high, unit, Qualifier.BETWEEN, text, null, null);
    }

    public Quantity per(@Nullable String denominator) {
        return new Quantity(low, best, high, unit, qualifier, text, denominator, base);
    }

    public Quantity ofBase(@Nullable String words) {
        return new Quantity(low, best, high, unit, qualifier, text, per, words);
    }

    /** The one number to sort and to place a label by: the number named, else the bound that was given. */
    public BigDecimal representative() {
        if (best != null) {
            return best;
        }
        if (low != null && high != null) {
            return low.add(high).divide(BigDecimal.valueOf(2));
        }
        BigDecimal bound = low != null ? low : high;
        if (bound == null) {
            throw new IllegalStateException("A quantity always has a number");
        }
        return bound;
    }

    public boolean isLowOpen() {
        return qualifier == Qualifier.MORE_THAN;
    }

    public boolean isHighOpen() {
        return qualifier == Qualifier.NEARLY || qualifier == Qualifier.LESS_THAN;
    }

    private static boolean isAbove(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private static boolean isNegative(@Nullable BigDecimal number) {
        return number != null && number.signum() < 0;
    }
}
