package org.kurskclaims.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.quantity.ComparisonInterval;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

/** Arithmetic on stated quantities that keeps their uncertainty. */
final class Amounts {

    private static final MathContext PRECISION = new MathContext(6, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Amounts() {}

    /** The sum as one would say it: a bound if one part is a bound, "about" if one part is rounded or bounds disagree. */
    static Quantity sum(Quantity one, Quantity other) {
        BigDecimal total = one.representative().add(other.representative());
        return said(total, together(direction(one), direction(other)), one.unit());
    }

    static ComparisonInterval sum(ComparisonInterval one, ComparisonInterval other) {
        BigDecimal high =
                one.high() == null || other.high() == null ? null : one.high().add(other.high());
        return new ComparisonInterval(
                one.low().add(other.low()),
                one.lowOpen() || other.lowOpen(),
                high,
                high == null || one.highOpen() || other.highOpen());
    }

    /** A percentage of an area. */
    static Quantity share(Quantity percent, Quantity whole) {
        BigDecimal part =
                percent.representative().multiply(whole.representative()).divide(HUNDRED, PRECISION);
        return said(part, together(direction(percent), direction(whole)), whole.unit());
    }

    /** What is left of an area when a percentage of it is taken away. */
    static Quantity remainder(Quantity percent, Quantity whole) {
        BigDecimal left = HUNDRED.subtract(percent.representative()).max(BigDecimal.ZERO);
        BigDecimal part = left.multiply(whole.representative()).divide(HUNDRED, PRECISION);
        return said(part, together(-direction(percent), direction(whole)), whole.unit());
    }

    static ComparisonInterval share(ComparisonInterval percent, ComparisonInterval whole) {
        BigDecimal top = percent.high() == null ? HUNDRED : percent.high().min(HUNDRED);
        BigDecimal high =
                whole.high() == null ? null : top.multiply(whole.high()).divide(HUNDRED, PRECISION);
        BigDecimal low = percent.low().min(HUNDRED).multiply(whole.low()).divide(HUNDRED, PRECISION);
        return new ComparisonInterval(low, false, high, high == null);
    }

    static ComparisonInterval complement(ComparisonInterval percent) {
        BigDecimal high = HUNDRED.subtract(percent.low()).max(BigDecimal.ZERO);
        BigDecimal low = percent.high() == null
                ? BigDecimal.ZERO
                : HUNDRED.subtract(percent.high()).max(BigDecimal.ZERO);
        return new ComparisonInterval(low, percent.highOpen() && percent.high() != null, high, percent.lowOpen());
    }

    /** 1 for "at least", -1 for "at most", 0 for a number that is meant as it stands. */
    private static int direction(Quantity quantity) {
        return switch (quantity.qualifier()) {
            case MORE_THAN, AT_LEAST, VAGUE -> 1;
            case NEARLY, AT_MOST, LESS_THAN -> -1;
            case EXACTLY, ABOUT, BETWEEN -> 0;
        };
    }

    private static @Nullable Integer together(int one, int other) {
        if (one == 0) {
            return other;
        }
        return other == 0 || other == one ? Integer.valueOf(one) : null;
    }

    private static Quantity said(BigDecimal number, @Nullable Integer direction, Unit unit) {
        BigDecimal rounded = unit == Unit.PERSON ? number.setScale(0, RoundingMode.HALF_UP) : number;
        Qualifier qualifier = direction == null || direction == 0
                ? Qualifier.ABOUT
                : direction > 0 ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
        String words = Wording.number(rounded, unit);
        return Quantity.of(rounded, qualifier, unit, Wording.qualified(qualifier, words));
    }
}
