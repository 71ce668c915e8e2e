package org.kurskclaims.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurskclaims.comparison.ClaimMother.claim;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.ClaimView;

class ChangesTests {

    @Test
    void tellsWhatCameWentChangedAndWasReviewed() {
        Series before = series(
                claim(1).exactly(100).born(),
                claim(2).exactly(200).born(),
                claim(3).exactly(300).born(),
                claim(4).exactly(400).unreviewed().born());
        Series after = series(
                claim(1).exactly(100).born(),
                claim(3).exactly(350).born(),
                claim(4).exactly(400).born(),
                claim(5).exactly(500).born());

        Changes changes = Changes.between(before, after);

        assertThat(changes.earlier())
                .containsOnly(
                        Map.entry("c2", Change.GONE),
                        Map.entry("c3", Change.CHANGED),
                        Map.entry("c4", Change.REVIEWED));
        assertThat(changes.later())
                .containsOnly(
                        Map.entry("c3", Change.CHANGED), Map.entry("c4", Change.REVIEWED), Map.entry("c5", Change.NEW));
    }

    @Test
    void isAllNewOrAllGoneWhereOneStateHasNothing() {
        Series some = series(claim(1).exactly(100).born(), claim(2).exactly(200).born());
        assertThat(Changes.between(null, some).later()).hasSize(2).containsValue(Change.NEW);
        assertThat(Changes.between(some, null).earlier()).hasSize(2).containsValue(Change.GONE);
        assertThat(Changes.between(some, some).later()).isEmpty();
    }

    private static Series series(ClaimView... claims) {
        return Comparison.of(List.of(claims)).ofMetric("casualties").get(0);
    }
}
