package org.kurskclaims.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurskclaims.comparison.ClaimMother.claim;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kurskclaims.quantity.ComparisonInterval;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Qualifier;
import org.quicktheories.core.Gen;

/** Comparability and agreement against a reading of their definitions that simply counts: numbers and days, one by one. */
class ComparingPropertyTests {

    private static final int HIGHEST = 60;
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    /** What a source can say, small enough to try every half. */
    private static Gen<ClaimMother> said() {
        Gen<Qualifier> qualifiers = arbitrary().enumValues(Qualifier.class);
        return qualifiers.zip(
                integers().between(1, HIGHEST),
                integers().between(0, 20),
                (qualifier, number, width) -> qualifier == Qualifier.BETWEEN
                        ? claim(1).between(number, number + (long) width)
                        : claim(1).number(number, qualifier, "some"));
    }

    private static boolean admits(ComparisonInterval interval, BigDecimal number) {
        int low = number.compareTo(interval.low());
        boolean aboveLow = interval.lowOpen() ? low > 0 : low >= 0;
        if (interval.high() == null) {
            return aboveLow;
        }
        int high = number.compareTo(interval.high());
        return aboveLow && (interval.highOpen() ? high < 0 : high <= 0);
    }

    /** Whether any number at all satisfies both, trying every quarter from 0 to beyond all bounds. */
    private static boolean canBothBeTrue(ComparisonInterval one, ComparisonInterval other) {
        for (int quarter = 0; quarter <= 4 * (HIGHEST + 100); quarter++) {
            BigDecimal number = BigDecimal.valueOf(quarter).movePointLeft(0).divide(BigDecimal.valueOf(4));
            if (admits(one, number) && admits(other, number)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void contradictsExactlyWhereNoNumberSatisfiesBoth() {
        qt().forAll(said(), said()).checkAssert((first, second) -> {
            Figure one = Figure.of(first.by("A", "ukraine").on("2025-01-01").born());
            Figure other = Figure.of(second.by("B", "russia").on("2025-01-01").born());

            Verdict verdict = Comparing.relate(one, other).verdict();

            assertThat(verdict == Verdict.CONTRADICTS)
                    .as("%s and %s", one.interval(), other.interval())
                    .isEqualTo(!canBothBeTrue(one.interval(), other.interval()));
        });
    }

    @Test
    void gapIsTheRatioOfTheNearestAdmittedNumbers() {
        qt().forAll(integers().between(1, 9_999), integers().between(1, 9_999)).checkAssert((a, b) -> {
            Figure one = Figure.of(
                    claim(1).by("A", "ukraine").on("2025-01-01").exactly(a).born());
            Figure other = Figure.of(
                    claim(2).by("B", "russia").on("2025-01-01").exactly(b).born());
            Relation relation = Comparing.relate(one, other);
            BigDecimal gap = relation.gap();
            if (gap == null) {
                return;
            }
            double low = Math.min(end(one, true), end(other, true));
            double high = Math.max(end(one, false), end(other, false));
            assertThat(gap.doubleValue()).isCloseTo(high / low, org.assertj.core.data.Percentage.withPercentage(0.01));
            assertThat(gap).isGreaterThan(BigDecimal.ONE);
        });
    }

    private static double end(Figure figure, boolean upper) {
        BigDecimal high = figure.interval().high();
        return upper && high != null
                ? high.doubleValue()
                : figure.interval().low().doubleValue();
    }

    @Test
    void standsTheSameWhicheverFigureComesFirst() {
        qt().forAll(said(), said(), integers().between(0, 40)).checkAssert((first, second, days) -> {
            Figure one = Figure.of(first.by("A", "ukraine").on(START.toString()).born());
            Figure other = Figure.of(
                    second.by("B", "russia").on(START.plusDays(days).toString()).born());

            Relation there = Comparing.relate(one, other);
            Relation back = Comparing.relate(other, one);

            assertThat(there.verdict()).isEqualTo(back.verdict());
            assertThat(there.obstacle()).isEqualTo(back.obstacle());
            assertThat(there.gap()).isEqualTo(back.gap());
        });
    }

    @Test
    void standingFiguresCompareExactlyWhereSomeOfTheirDaysLieAWeekApartAtMost() {
        Gen<Integer> day = integers().between(0, 40);
        Gen<Integer> length = integers().between(0, 10);
        qt().forAll(day, length, day, length).checkAssert((a, aLength, b, bLength) -> {
            Figure one = stock(1, "A", a, aLength);
            Figure other = stock(2, "B", b, bLength);

            boolean near = false;
            for (int x = a; x <= a + aLength; x++) {
                for (int y = b; y <= b + bLength; y++) {
                    near |= Math.abs(x - y) <= Window.SAME_WEEK;
                }
            }
            assertThat(Comparing.obstacle(one, other).isEmpty()).isEqualTo(near);
        });
    }

    @Test
    void flowsCompareExactlyWhereTheyShareHalfOfTheirDays() {
        Gen<Integer> day = integers().between(0, 20);
        Gen<Integer> length = integers().between(0, 15);
        qt().forAll(day, length, day, length).checkAssert((a, aLength, b, bLength) -> {
            Figure one = flow(1, "A", a, aLength);
            Figure other = flow(2, "B", b, bLength);

            int shared = 0;
            int all = 0;
            for (int x = 0; x <= 60; x++) {
                boolean inOne = x >= a && x <= a + aLength;
                boolean inOther = x >= b && x <= b + bLength;
                boolean between = x >= Math.min(a, b) && x <= Math.max(a + aLength, b + bLength);
                shared += inOne && inOther ? 1 : 0;
                all += between ? 1 : 0;
            }
            assertThat(Comparing.obstacle(one, other).isEmpty()).isEqualTo(shared > 0 && shared * 2 >= all);
        });
    }

    private static Figure stock(long id, String speaker, int day, int length) {
        return dated(claim(id).of("troop-strength", "russia", Kind.STOCK), speaker, day, length);
    }

    private static Figure flow(long id, String speaker, int day, int length) {
        return dated(claim(id).of("killed", "russia", Kind.FLOW), speaker, day, length);
    }

    private static Figure dated(ClaimMother mother, String speaker, int day, int length) {
        String edtf = START.plusDays(day) + (length == 0 ? "" : "/" + START.plusDays(day + (long) length));
        return Figure.of(mother.by(speaker, "other").on(edtf).born());
    }
}
