package org.kurskclaims.timelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurskclaims.comparison.ClaimMother.claim;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.comparison.Comparison;

class LabelsTests {

    private static final double TOUCHING = 45;

    @Test
    void captionsNeitherCollideNorLeaveThePageAtAnyWidth() {
        qt().withExamples(60).forAll(longs().all(), integers().between(1, 60)).checkAssert((seed, number) -> {
            Chart chart = chart(seed, number);
            for (double width = 680; width <= 1240; width += 35) {
                List<Box> boxes = boxes(chart);
                for (int i = 0; i < boxes.size(); i++) {
                    assertThat(boxes.get(i).isWithin(width)).isTrue();
                    for (int j = i + 1; j < boxes.size(); j++) {
                        assertThat(boxes.get(i).shared(boxes.get(j), width)).isLessThan(TOUCHING);
                    }
                }
            }
        });
    }

    @Test
    void aFewClaimsAllHaveTheirCaption() {
        Chart chart = chart(3, 8);

        assertThat(chart.labels()).doesNotContainNull();
    }

    private static Chart chart(long seed, int number) {
        Random random = new Random(seed);
        List<ClaimView> claims = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            claims.add(claim(i + 1)
                    .about(100L * (1 + random.nextInt(50)))
                    .by("Speaker number " + random.nextInt(20), "ukraine")
                    .on(java.time.LocalDate.of(2025, 1, 1)
                            .plusDays(random.nextInt(120))
                            .toString())
                    .born());
        }
        var series = Comparison.of(claims).series().get(0);
        TimeScale time = TimeScale.of(series.figures(), View.plain());
        return new Charts(Scenes.vocabulary()).of(series, View.plain(), "", time, Labels.PAGE_WIDTHS);
    }

    private static List<Box> boxes(Chart chart) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < chart.marks().size(); i++) {
            Mark mark = chart.marks().get(i);
            @Nullable Label label = chart.labels().get(i);
            if (label != null) {
                boxes.add(label.box(mark.x(), mark.pointY(), mark.caption()));
            }
        }
        return boxes;
    }
}
