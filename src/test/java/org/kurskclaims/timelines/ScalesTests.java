package org.kurskclaims.timelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurskclaims.comparison.ClaimMother.claim;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.quantity.Modality;

class ScalesTests {

    private static List<Figure> figures(long... values) {
        return Arrays.stream(values)
                .mapToObj(value ->
                        Figure.of(claim(value).exactly(value).on("2025-01-01").born()))
                .toList();
    }

    private static ValueAxis axis(ScaleChoice choice, long... values) {
        return Scales.of(figures(values), choice, 34, 462);
    }

    @Test
    void startsALinearAxisAtZero() {
        ValueAxis axis = axis(ScaleChoice.AUTO, 1100, 3000, 4700);

        assertThat(axis.kind()).isEqualTo(ValueAxis.LINEAR);
        assertThat(axis.bottom()).isZero();
        assertThat(axis.ticks()).contains(5000.0);
    }

    @Test
    void choosesALogarithmicAxisForManyOrdersOfMagnitude() {
        assertThat(axis(ScaleChoice.AUTO, 3, 28, 400, 2300, 50_000, 300_000).isLog())
                .isTrue();
    }

    @Test
    void breaksTheAxisForOneTower() {
        ValueAxis axis = axis(ScaleChoice.AUTO, 300, 320, 340, 360, 380, 400, 50_000);

        assertThat(axis.kind()).isEqualTo(ValueAxis.BROKEN);
        assertThat(axis.isAbove(50_000)).isTrue();
    }

    @Test
    void doesAsTheReaderSays() {
        assertThat(axis(ScaleChoice.LINEAR, 3, 300_000).kind()).isEqualTo(ValueAxis.LINEAR);
        assertThat(axis(ScaleChoice.LOG, 1000, 2000).isLog()).isTrue();
    }

    @Test
    void aForecastDoesNotStretchTheAxisOfTheCounts() {
        Figure count = Figure.of(claim(1).exactly(4000).on("2025-01-01").born());
        Figure forecast = Figure.of(claim(2).exactly(12_000)
                .modality(Modality.FORECAST)
                .on("2025-04-01")
                .born());

        assertThat(Scales.of(List.of(count, forecast), ScaleChoice.AUTO, 34, 462)
                        .isAbove(12_000))
                .isTrue();
    }

    @Test
    void copesWithZeroAndWithNothing() {
        assertThat(axis(ScaleChoice.LOG, 0, 0).y(0)).isFinite();
        assertThat(axis(ScaleChoice.AUTO).ticks()).isNotEmpty();
    }

    @Test
    void higherValuesStandHigher() {
        ValueAxis axis = axis(ScaleChoice.AUTO, 3, 300_000);
        qt().forAll(doubles().between(3, 300_000), doubles().between(3, 300_000))
                .checkAssert((a, b) -> assertThat(Double.compare(axis.y(a), axis.y(b)) * Double.compare(a, b))
                        .isNotPositive());
    }

    @Test
    void timeTicksStayFewAndInOrderWhateverThePeriod() {
        qt().forAll(integers().between(1, 40_000), integers().between(0, 4000)).checkAssert((days, offset) -> {
            LocalDate first = LocalDate.of(2020, 1, 1).plusDays(offset);
            List<TimeScale.Tick> ticks = new TimeScale(first, first.plusDays(days)).ticks();

            assertThat(ticks).hasSizeLessThanOrEqualTo(12);
            assertThat(ticks).extracting(TimeScale.Tick::day).isSorted();
        });
    }
}
