package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scores are worth what the annotations are worth: a quote that slipped by one character would count as a miss. */
class CorpusIntegrityTests {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final JsonMapper JSON = new JsonMapper();

    static List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(CORPUS)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyQuoteStandsAtItsOffsets(Path folder) {
        Map<String, int[]> texts = codePointsOfTexts(folder);
        for (JsonNode annotation : allAnnotations(folder)) {
            int[] text = texts.getOrDefault(annotation.path("file").asString(), new int[0]);
            int start = annotation.path("start").asInt();
            int end = annotation.path("end").asInt();
            assertThat(end).as("end of %s", annotation).isBetween(start + 1, text.length);
            assertThat(new String(text, start, end - start))
                    .as("words of %s", annotation)
                    .isEqualTo(annotation.path("quote").asString());
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void idsAreUniqueAndRepeatsPointToEarlierClaims(Path folder) {
        List<String> seen = new ArrayList<>();
        for (JsonNode claim : annotations(folder, "gold.json")) {
            assertThat(seen).doesNotContain(claim.path("id").asString());
            if (claim.has("repeat_of")) {
                assertThat(seen).contains(claim.path("repeat_of").asString());
            }
            seen.add(claim.path("id").asString());
        }
        assertThat(seen).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void noPlaceIsAnnotatedTwice(Path folder) {
        Map<String, BitSet> annotated = new HashMap<>();
        for (JsonNode annotation : allAnnotations(folder)) {
            BitSet places = places(annotated, annotation);
            int start = annotation.path("start").asInt();
            int end = annotation.path("end").asInt();
            assertThat(places.get(start, end).isEmpty())
                    .as("free place for %s", annotation)
                    .isTrue();
            places.set(start, end);
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyDigitIsAnnotated(Path folder) {
        Map<String, BitSet> annotated = new HashMap<>();
        for (JsonNode annotation : allAnnotations(folder)) {
            places(annotated, annotation)
                    .set(
                            annotation.path("start").asInt(),
                            annotation.path("end").asInt());
        }
        codePointsOfTexts(folder).forEach((file, text) -> {
            BitSet places = annotated.getOrDefault(file, new BitSet());
            for (int i = 0; i < text.length; i++) {
                assertThat(!Character.isDigit(text[i]) || places.get(i))
                        .as("digit at %d of %s is annotated", i, file)
                        .isTrue();
            }
        });
    }

    /** Low or high may be open, never both; a vague plural has no upper end. */
    @ParameterizedTest
    @MethodSource("folders")
    void everyClaimHasBounds(Path folder) {
        for (JsonNode claim : annotations(folder, "gold.json")) {
            JsonNode low = claim.path("low");
            JsonNode high = claim.path("high");
            assertThat(low.isNumber() || high.isNumber())
                    .as("bounds of %s", claim)
                    .isTrue();
            if (low.isNumber() && high.isNumber()) {
                assertThat(low.asDouble()).as("low of %s", claim).isLessThanOrEqualTo(high.asDouble());
            }
            assertThat(claim.path("vague").asBoolean() && high.isNumber())
                    .as("upper end of the vague %s", claim)
                    .isFalse();
        }
    }

    private static Map<String, int[]> codePointsOfTexts(Path folder) {
        Map<String, int[]> texts = new HashMap<>();
        for (JsonNode entry : annotations(folder, "index.json")) {
            String file = entry.path("file").asString();
            texts.put(file, read(folder.resolve(file)).codePoints().toArray());
        }
        return texts;
    }

    private static BitSet places(Map<String, BitSet> annotated, JsonNode annotation) {
        return annotated.computeIfAbsent(annotation.path("file").asString(), file -> new BitSet());
    }

    private static List<JsonNode> allAnnotations(Path folder) {
        return Stream.of("gold.json", "ignore.json", "distractors.json")
                .flatMap(list -> annotations(folder, list).stream())
                .toList();
    }

    private static List<JsonNode> annotations(Path folder, String list) {
        List<JsonNode> items = new ArrayList<>();
        JSON.readTree(read(folder.resolve(list))).forEach(items::add);
        return items;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
