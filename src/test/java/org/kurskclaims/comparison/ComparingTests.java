package org.kurskclaims.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurskclaims.comparison.ClaimMother.claim;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;

class ComparingTests {

    private static ClaimMother ukraine(long id) {
        return claim(id).by("Volodymyr Zelenskyy", "ukraine").on("2024-12-23");
    }

    private static ClaimMother seoul(long id) {
        return claim(id).by("Joint Chiefs of Staff", "south-korea").on("2024-12-23");
    }

    private static Relation relate(ClaimMother one, ClaimMother other) {
        return Comparing.relate(Figure.of(one.born()), Figure.of(other.born()));
    }

    @Test
    void measuresTheGapBetweenTheNearestEnds() {
        Relation relation =
                relate(ukraine(1).number(3000, Qualifier.MORE_THAN, "more than 3,000"), seoul(2).about(1100));

        assertThat(relation.verdict()).isEqualTo(Verdict.CONTRADICTS);
        assertThat(Wording.times(relation)).isEqualTo("≥ 2.6×");
        assertThat(relation.lower().claimId()).isEqualTo(2);
    }

    @Test
    void takesOneSidedBoundsAtTheirWord() {
        Relation disjoint = relate(
                ukraine(1).number(10_000, Qualifier.AT_LEAST, "at least 10,000"),
                seoul(2).number(9_000, Qualifier.AT_MOST, "up to 9,000"));
        Relation overlapping =
                relate(ukraine(1).number(50_000, Qualifier.MORE_THAN, "over 50,000"), seoul(2).about(78_000));

        assertThat(disjoint.verdict()).isEqualTo(Verdict.CONTRADICTS);
        assertThat(overlapping.verdict()).isEqualTo(Verdict.COMPATIBLE);
    }

    @Test
    void callsEqualIntervalsTheSame() {
        assertThat(relate(ukraine(1).exactly(4000), seoul(2).about(4000)).verdict())
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void readsOneSpeakersLaterFigureAsARevision() {
        Relation relation =
                relate(ukraine(1).exactly(3800), ukraine(2).on("2024-12-27").exactly(5000));

        assertThat(relation.verdict()).isEqualTo(Verdict.REVISES);
    }

    @Test
    void comparesStandingFiguresOfOneWeekAndNoLonger() {
        assertThat(relate(ukraine(1).on("2025-01-05"), seoul(2).on("2025-01-12"))
                        .isComparable())
                .isTrue();
        assertThat(relate(ukraine(1).on("2025-01-05"), seoul(2).on("2025-01-13"))
                        .obstacle())
                .isEqualTo(Obstacle.DATES);
    }

    @Test
    void comparesFlowsOfTheSamePeriodOnly() {
        ClaimMother week = ukraine(1).of("killed", "russia", Kind.FLOW).on("2025-01-06/2025-01-12");
        ClaimMother sameWeek = seoul(2).of("killed", "russia", Kind.FLOW).on("2025-01-06/2025-01-11");
        ClaimMother year = seoul(3).of("killed", "russia", Kind.FLOW).on("2025-01-01/2025-06-30");

        assertThat(relate(week, sameWeek).isComparable()).isTrue();
        assertThat(relate(week, year).obstacle()).isEqualTo(Obstacle.PERIOD);
    }

    @Test
    void letsARunningTotalSpeakForItsPeriodsLastDay() {
        ClaimMother sinceAugust = ukraine(1).on("2024-08-06/2025-02-06");
        assertThat(relate(sinceAugust, seoul(2).on("2025-02-06")).isComparable())
                .isTrue();
        assertThat(relate(sinceAugust, seoul(2).on("2024-09-01")).obstacle()).isEqualTo(Obstacle.DATES);
        assertThat(relate(sinceAugust, seoul(2).on("2025-01-01/2025-02-06")).obstacle())
                .isEqualTo(Obstacle.START);
    }

    @Test
    void endsAnOpenPeriodOnTheDayOfSpeaking() {
        ClaimMother since = ukraine(1)
                .of("troop-strength", "russia", Kind.STOCK)
                .on("2024-08-20/..")
                .stated("2024-08-27");
        ClaimMother months = seoul(2).of("troop-strength", "russia", Kind.STOCK).on("2024-11-23");

        assertThat(relate(since, months).obstacle()).isEqualTo(Obstacle.DATES);
    }

    @Test
    void saysWhyLookalikesAreNotComparable() {
        Relation metric = relate(ukraine(1).of("killed", "north-korea", Kind.CUMULATIVE), seoul(2));
        Relation place = relate(ukraine(1).at("russia"), seoul(2));
        Relation unsaid = relate(ukraine(1).at(null), seoul(2));
        Relation kind = relate(ukraine(1).of("casualties", "north-korea", Kind.FLOW), seoul(2));

        assertThat(Wording.of(metric)).isEqualTo("not comparable: counts killed only, not killed or wounded");
        assertThat(Wording.of(place)).isEqualTo("not comparable: Russia, not Kursk region");
        assertThat(Wording.of(unsaid)).isEqualTo("not comparable: its source names no place");
        assertThat(Wording.of(kind)).isEqualTo("not comparable: one period’s count, against a running total");
    }

    @Test
    void keepsDenialsForecastsAndConditionsApart() {
        assertThat(relate(ukraine(1).modality(Modality.DENIED), seoul(2)).obstacle())
                .isEqualTo(Obstacle.DENIAL);
        assertThat(relate(ukraine(1).modality(Modality.FORECAST), seoul(2)).obstacle())
                .isEqualTo(Obstacle.FORECAST);
        assertThat(relate(ukraine(1).modality(Modality.CONDITIONAL), seoul(2)).obstacle())
                .isEqualTo(Obstacle.CONDITION);
        assertThat(relate(ukraine(1).modality(Modality.FORECAST), seoul(2).modality(Modality.FORECAST))
                        .isComparable())
                .isTrue();
    }

    @Test
    void everyObstacleHasWords() {
        Figure one = Figure.of(ukraine(1).born());
        Figure other = Figure.of(seoul(2).born());
        for (Obstacle obstacle : Obstacle.values()) {
            assertThat(Obstacles.reason(one, other, obstacle)).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void putsContradictionsFirstAndTheWidestOnTop() {
        Figure figure = Figure.of(ukraine(1).exactly(4000).born());
        List<Relation> relations = Comparing.relate(
                figure,
                List.of(
                        Figure.of(seoul(2).about(4000).born()),
                        Figure.of(claim(3).by("A", "other")
                                .on("2024-12-23")
                                .exactly(2001)
                                .born()),
                        Figure.of(claim(4).by("B", "other")
                                .on("2024-12-23")
                                .exactly(1001)
                                .born()),
                        Figure.of(claim(5).by("C", "other")
                                .on("2023-01-01")
                                .exactly(1)
                                .born())));

        assertThat(relations).extracting(relation -> relation.other().claimId()).containsExactly(4L, 3L, 2L, 5L);
    }
}
