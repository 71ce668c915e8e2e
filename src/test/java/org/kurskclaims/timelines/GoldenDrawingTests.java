package org.kurskclaims.timelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.comparison.Comparison;

/**
 * Tricky series as drawings that were looked at. After a change on purpose, write them anew with
 * {@code -Dgolden.write=true} and look at them again.
 */
class GoldenDrawingTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<Arguments> scenes() {
        return Stream.of(
                Arguments.of("rival-counts", "casualties", Scenes.northKoreanCasualties()),
                Arguments.of("one-claim", "captured", Scenes.oneClaim()),
                Arguments.of("all-vague", "casualties", Scenes.allVague()),
                Arguments.of("five-orders-of-magnitude", "casualties", Scenes.fiveOrdersOfMagnitude()),
                Arguments.of("ten-thousand-claims", "casualties", Scenes.many(10_000)),
                Arguments.of("overlapping-uncertain-dates", "troop-strength", Scenes.overlappingUncertainDates()),
                Arguments.of("open-right-edge", "territory-area", Scenes.openRightEdge()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void drawsAsItWasLookedAt(String name, String metric, List<ClaimView> claims) throws IOException {
        Timelines timelines = new Timelines(Scenes.vocabulary());
        Timeline timeline = Objects.requireNonNull(
                timelines.page(Comparison.of(claims), metric, View.plain()).main());
        SvgDrawing file =
                timelines.file(timeline.series(), View.plain(), Theme.LIGHT, Sheet.DOWNLOAD, "Illustration, not data");

        // One element a line, so that a difference can be read.
        String drawn = file.markup().replace("><", ">\n<") + "\n";
        Path golden = GOLDEN.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, drawn);
        }

        assertThat(drawn).isEqualTo(Files.readString(golden));
    }
}
