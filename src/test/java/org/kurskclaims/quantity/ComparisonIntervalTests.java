package org.kurskclaims.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.Generate.pick;
import static org.quicktheories.generators.SourceDSL.integers;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

class ComparisonIntervalTests {

    private static final List<Qualifier> SINGLE = List.of(
            Qualifier.EXACTLY,
            Qualifier.ABOUT,
            Qualifier.NEARLY,
            Qualifier.MORE_THAN,
            Qualifier.AT_LEAST,
            Qualifier.LESS_THAN,
            Qualifier.AT_MOST);
    private static final Gen<Quantity> QUANTITIES = integers()
            .between(1, 40)
            .zip(
                    pick(SINGLE),
                    (number, qualifier) ->
                            Quantity.of(BigDecimal.valueOf(number), qualifier, Unit.PERSON, "" + number));

    @ParameterizedTest
    @CsvSource({
        "40000, 35000, 45000",
        "50000, 45000, 55000",
        "16100, 16050, 16150",
        "909, 909, 909",
        "12000, 11500, 12500",
        "575000, 574500, 575500"
    })
    void standsForWhatWouldBeRoundedToIt(String number, String low, String high) {
        ComparisonInterval interval =
                ComparisonInterval.of(Quantity.of(new BigDecimal(number), Qualifier.EXACTLY, Unit.PERSON, number));
        assertThat(interval.low()).isEqualByComparingTo(low);
        assertThat(interval.high()).isEqualByComparingTo(high);
    }

    @Test
    void readsTheLastDigitOfAShareAsItsPrecision() {
        ComparisonInterval interval =
                ComparisonInterval.of(Quantity.of(new BigDecimal("63.2"), Qualifier.EXACTLY, Unit.PERCENT, "63.2%"));
        assertThat(interval.low()).isEqualByComparingTo("63.15");
        assertThat(interval.high()).isEqualByComparingTo("63.25");
    }

    @Test
    void contradictsAcrossOneSidedBounds() {
        ComparisonInterval atLeast = of(10_000, Qualifier.AT_LEAST);
        ComparisonInterval upTo = of(9_000, Qualifier.AT_MOST);
        assertThat(upTo.isBelow(atLeast)).isTrue();
        assertThat(upTo.overlaps(atLeast)).isFalse();
        assertThat(of(50_000, Qualifier.MORE_THAN).overlaps(of(78_000, Qualifier.ABOUT)))
                .isTrue();
    }

    @Test
    void overlapsExactlyWhereANumberLiesInBoth() {
        qt().forAll(QUANTITIES, QUANTITIES).check((one, two) -> {
            ComparisonInterval first = ComparisonInterval.of(one);
            ComparisonInterval second = ComparisonInterval.of(two);
            boolean shared = false;
            for (int quarters = 0; quarters <= 400 && !shared; quarters++) {
                BigDecimal number = BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(4));
                shared = contains(first, number) && contains(second, number);
            }
            return shared == first.overlaps(second) && first.overlaps(second) == second.overlaps(first);
        });
    }

    @Test
    void hasAGapExactlyWhereItDoesNotOverlap() {
        qt().forAll(QUANTITIES, QUANTITIES).check((one, two) -> {
            ComparisonInterval first = ComparisonInterval.of(one);
            ComparisonInterval second = ComparisonInterval.of(two);
            boolean gap = first.gapTo(second).isPresent();
            return gap ? !first.overlaps(second) && first.gapTo(second).equals(second.gapTo(first)) : true;
        });
    }

    private static ComparisonInterval of(int number, Qualifier qualifier) {
        return ComparisonInterval.of(Quantity.of(BigDecimal.valueOf(number), qualifier, Unit.PERSON, "" + number));
    }

    private static boolean contains(ComparisonInterval interval, BigDecimal number) {
        int low = number.compareTo(interval.low());
        BigDecimal end = interval.high();
        int high = end == null ? -1 : number.compareTo(end);
        return (low > 0 || (low == 0 && !interval.lowOpen())) && (high < 0 || (high == 0 && !interval.highOpen()));
    }
}
