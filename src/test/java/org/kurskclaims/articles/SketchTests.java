package org.kurskclaims.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quicktheories.WithQuickTheories;

class SketchTests implements WithQuickTheories {

    @Test
    void ignoresTypography() {
        assertThat(Sketch.of("“More than 3,000” troops — killed or wounded!"))
                .isEqualTo(Sketch.of("MORE than\n3,000 troops, killed or  wounded"));
    }

    @Test
    void tellsHowMuchOfTwoTextsIsTheSame() {
        for (int shared : new int[] {0, 400, 800, 1_200, 2_000}) {
            String one = words(0, 2_000);
            String other = words(2_000 - shared, 4_000 - shared);
            double expected = shared / (4_000.0 - shared);
            assertThat(likeness(one, other))
                    .as("%s of 2,000 words shared", shared)
                    .isCloseTo(expected, within(0.13));
        }
    }

    @Test
    void noticesOneNumberThatChanged() {
        String text = words(0, 100);
        assertThat(likeness(text, text.replace("w50 ", "other "))).isBetween(0.85, 0.99);
    }

    @Test
    void isTheSameForTheSameTextAndNeverLarge() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 400)).checkAssert(text -> {
            Sketch sketch = Sketch.of(text);
            assertThat(sketch).isEqualTo(Sketch.of(text));
            assertThat(sketch.hashes()).hasSizeLessThanOrEqualTo(Sketch.SIZE);
            assertThat(sketch.likeness(sketch.hashes()))
                    .isEqualTo(sketch.hashes().isEmpty() ? 0.0 : 1.0);
        });
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    private static double likeness(String one, String other) {
        return Sketch.of(one).likeness(Sketch.of(other).hashes());
    }
}
