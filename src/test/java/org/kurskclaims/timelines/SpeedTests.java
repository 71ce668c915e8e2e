package org.kurskclaims.timelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.comparison.Comparison;

/** The drawing stays quick whatever the number of claims; the bounds leave a slow machine ten times the usual. */
class SpeedTests {

    private static final Timelines TIMELINES = new Timelines(Scenes.vocabulary());

    @ParameterizedTest
    @ValueSource(ints = {100, 10_000, 100_000})
    void drawsAPageWithinSeconds(int number) {
        List<ClaimView> claims = Scenes.many(number);
        long start = System.nanoTime();
        Comparison comparison = Comparison.of(claims);
        long compared = System.nanoTime();
        TimelinePage page = TIMELINES.page(comparison, "casualties", View.plain());
        long drawn = System.nanoTime();
        System.out.printf(
                "%,d claims: compared in %d ms, laid out and drawn in %d ms%n",
                number, millis(compared - start), millis(drawn - compared));
        assertThat(page.isEmpty()).isFalse();
        assertThat(Duration.ofNanos(drawn - start)).isLessThan(Duration.ofSeconds(30));
    }

    private static long millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis();
    }
}
