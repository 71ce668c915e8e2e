package org.kurskclaims.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The interval in which a quantity is compared with others; never stored. Stated bounds stay as they are. A single
 * number stands for the range that would be rounded to it as printed: 40,000 for 35,000 to 45,000, 16,100 for 16,050 to
 * 16,150, while 909 stands for itself.
 *
 * @param low lower end, never negative
 * @param lowOpen whether the lower end itself is excluded
 * @param high upper end; absent when the source set none
 * @param highOpen whether the upper end itself is excluded
 */
public record ComparisonInterval(
        BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public ComparisonInterval {
        if (high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("The interval's ends are the wrong way round: " + low + ", " + high);
        }
    }

    public static ComparisonInterval of(Quantity quantity) {
        BigDecimal best = quantity.best();
        BigDecimal low = quantity.low() == null ? BigDecimal.ZERO : quantity.low();
        return switch (quantity.qualifier()) {
            case EXACTLY, ABOUT -> best == null ? stated(quantity) : rounded(best, quantity.unit());
            case NEARLY ->
                best == null
                        ? stated(quantity)
                        : new ComparisonInterval(below(best, quantity.unit()), false, best, true);
            case MORE_THAN -> new ComparisonInterval(low, true, null, true);
            case AT_LEAST, VAGUE -> new ComparisonInterval(low, false, quantity.high(), true);
            case LESS_THAN -> new ComparisonInterval(BigDecimal.ZERO, false, quantity.high(), true);
            case AT_MOST, BETWEEN -> stated(quantity);
        };
    }

    /** One granule below a number; one whole below a number that shows no rounding, so that some number remains. */
    private static BigDecimal below(BigDecimal number, Unit unit) {
        BigDecimal granule = granule(number, unit);
        return number.subtract(granule.signum() == 0 ? BigDecimal.ONE : granule).max(BigDecimal.ZERO);
    }

    private static ComparisonInterval stated(Quantity quantity) {
        BigDecimal low = quantity.low() == null ? BigDecimal.ZERO : quantity.low();
        return new ComparisonInterval(low, quantity.isLowOpen(), quantity.high(), quantity.isHighOpen());
    }

    private static ComparisonInterval rounded(BigDecimal number, Unit unit) {
        BigDecimal granule = granule(number, unit);
        if (granule.signum() == 0) {
            return new ComparisonInterval(number, false, number, false);
        }
        BigDecimal half = granule.divide(TWO);
        return new ComparisonInterval(number.subtract(half).max(BigDecimal.ZERO), false, number.add(half), false);
    }

    /**
     * The step to which a number was evidently rounded: the place of its last significant digit (10,000 for 40,000, 100
     * for 16,100, 0.1 for 63.2). Zero for whole numbers that show no rounding.
     */
    public static BigDecimal granule(BigDecimal number, Unit unit) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (number.signum() == 0 || stripped.scale() == 0) {
            boolean measured = unit == Unit.KM || unit == Unit.KM2 || unit == Unit.PERCENT;
            return measured && number.signum() != 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
    }

    public boolean overlaps(ComparisonInterval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Whether every number of this interval is smaller than every number of the other. */
    public boolean isBelow(ComparisonInterval other) {
        if (high == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || (order == 0 && (highOpen || other.lowOpen));
    }

    /**
     * How far apart two disjoint intervals are, as the ratio between their nearest ends (at least 1); empty if they
     * overlap or if the nearer end is zero.
     */
    public Optional<BigDecimal> gapTo(ComparisonInterval other) {
        if (overlaps(other)) {
            return Optional.empty();
        }
        BigDecimal lowerEnd = isBelow(other) ? high : other.high;
        BigDecimal upperEnd = isBelow(other) ? other.low : low;
        if (lowerEnd == null || lowerEnd.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(upperEnd.divide(lowerEnd, new MathContext(6, RoundingMode.HALF_UP)));
    }
}
