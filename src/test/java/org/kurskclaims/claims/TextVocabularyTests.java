package org.kurskclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.Document;
import org.kurskclaims.extraction.Extractor;
import org.kurskclaims.extraction.UnitOfMeasure;
import org.kurskclaims.platform.database.TestDatabase;
import org.kurskclaims.quantity.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a fresh database reads is what the command line reads, which has none. */
class TextVocabularyTests {

    private static final Map<String, Unit> KEPT = Map.of("AREA", Unit.KM2, "DISTANCE", Unit.KM, "SHARE", Unit.PERCENT);

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.create().dataSource());
    private final List<PrintedUnit> units = new TextVocabulary(jdbc, new ReferenceData(jdbc)).units();

    @Test
    void areThoseThatAreShippedWithTheExtractor() throws IOException {
        Map<String, List<String>> stored = new LinkedHashMap<>();
        units.forEach(unit -> stored.put(unit.unit() + " × " + unit.factor(), unit.words()));
        assertThat(stored).isEqualTo(shipped());
    }

    private static Map<String, List<String>> shipped() throws IOException {
        Map<String, List<String>> shipped = new LinkedHashMap<>();
        try (InputStream file = Objects.requireNonNull(
                Extractor.class.getResourceAsStream("/org/kurskclaims/extraction/vocabulary/units.tsv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .filter(row -> KEPT.containsKey(row[0]))
                    .forEach(row -> shipped.put(
                            KEPT.get(row[0]) + " × " + new BigDecimal(row[1]),
                            Arrays.stream(row[2].split(";")).map(String::strip).toList()));
        }
        return shipped;
    }

    @Test
    void readTheSeedsAsTheCommandLineDoes() throws IOException {
        Extractor fromDatabase = new Extractor()
                .withUnits(units.stream()
                        .map(unit -> new UnitOfMeasure(unit.unit(), unit.factor(), unit.words()))
                        .toList());
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed :
                    seeds.filter(path -> path.toString().endsWith(".txt")).toList()) {
                Document document = new Document(Files.readString(seed), FuzzyDate.parse("2025-01-15"), null);
                assertThat(fromDatabase.extract(document)).isEqualTo(new Extractor().extract(document));
            }
        }
    }
}
