package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurskclaims.dating.FuzzyDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How well the extractor reads the annotated texts; the floors lie a little below what was measured. */
class CorpusScoreTests {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    @Test
    void readsTheDevelopmentCorpus() throws IOException {
        CorpusScore score = score("development");
        assertThat(score.f1()).isGreaterThan(0.96);
        assertThat(score.metric()).isGreaterThan(0.96);
        assertThat(score.subject()).isGreaterThan(0.91);
        assertThat(score.namedClaimant()).isGreaterThan(0.935);
        assertThat(score.bounds()).isGreaterThan(0.98);
        assertThat(score.modality()).isGreaterThan(0.955);
        assertThat(score.stated()).isGreaterThan(0.95);
        assertThat(score.distractorsHit()).isLessThan(0.02);
        assertThat(score.calibrationGap()).isLessThan(0.12);
    }

    @Test
    void readsTheHeldOutCorpus() throws IOException {
        CorpusScore score = score("heldout");
        assertThat(score.f1()).isGreaterThan(0.92);
        assertThat(score.metric()).isGreaterThan(0.90);
        assertThat(score.subject()).isGreaterThan(0.855);
        assertThat(score.namedClaimant()).isGreaterThan(0.84);
        assertThat(score.bounds()).isGreaterThan(0.97);
        assertThat(score.modality()).isGreaterThan(0.945);
        assertThat(score.stated()).isGreaterThan(0.815);
        assertThat(score.calibrationGap()).isLessThan(0.16);
        assertThat(score.distractorsHit()).isLessThan(0.03);
    }

    private static CorpusScore score(String name) throws IOException {
        Path folder = CORPUS.resolve(name);
        List<JsonNode> gold = read(folder, "gold.json");
        List<JsonNode> ignored = read(folder, "ignore.json");
        List<JsonNode> distractors = read(folder, "distractors.json");
        CorpusScore score = new CorpusScore();
        for (JsonNode entry : read(folder, "index.json")) {
            String file = entry.get("file").asString();
            Document document = new Document(
                    Files.readString(folder.resolve(file)),
                    FuzzyDate.parse(entry.get("published").asString()),
                    entry.path("outlet").isString() ? entry.get("outlet").asString() : null);
            score.add(new Extractor().extract(document), of(file, gold), of(file, ignored), of(file, distractors));
        }
        System.out.println(score.table(name));
        System.out.println(score.calibration(name));
        return score;
    }

    private static List<JsonNode> of(String file, List<JsonNode> all) {
        return all.stream()
                .filter(node -> node.get("file").asString().equals(file))
                .toList();
    }

    private static List<JsonNode> read(Path folder, String file) throws IOException {
        return List.copyOf(JsonMapper.shared()
                .readTree(Files.readString(folder.resolve(file)))
                .values());
    }
}
