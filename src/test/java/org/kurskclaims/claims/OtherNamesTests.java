package org.kurskclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.Document;
import org.kurskclaims.extraction.Extractor;
import org.kurskclaims.extraction.NamedPlace;
import org.kurskclaims.extraction.PlaceWords;
import org.kurskclaims.platform.database.TestDatabase;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What places and metrics are also called, as the database keeps it; a fresh one reads as the command line does. */
class OtherNamesTests {

    private final DataSource database = TestDatabase.create().dataSource();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final ReferenceData reference = new ReferenceData(jdbc);

    @Test
    void ofPlacesAreThoseThatAreShippedWithTheExtractor() throws IOException {
        Map<String, Set<String>> stored = new TreeMap<>();
        reference
                .places()
                .forEach(place -> stored.put(
                        place.slug(), words(Stream.concat(Stream.of(place.name()), place.spellings().stream()))));
        assertThat(stored).isEqualTo(shipped());
    }

    private static Set<String> words(Stream<String> words) {
        Set<String> all = new TreeSet<>();
        words.map(word -> PlaceWords.plain(word.strip()).toLowerCase(Locale.ROOT))
                .forEach(all::add);
        return all;
    }

    private static Map<String, Set<String>> shipped() throws IOException {
        Map<String, Set<String>> shipped = new TreeMap<>();
        try (InputStream file = Objects.requireNonNull(
                Extractor.class.getResourceAsStream("/org/kurskclaims/extraction/vocabulary/places.tsv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> shipped.put(row[0], words(Arrays.stream(row[1].split(";")))));
        }
        return shipped;
    }

    @Test
    void readTheSeedsAsTheCommandLineDoes() throws IOException {
        Extractor fromDatabase = new Extractor()
                .withPlaces(reference.places().stream()
                        .map(place -> new NamedPlace(
                                place.slug(),
                                place.within(),
                                Stream.concat(Stream.of(place.name()), place.spellings().stream())
                                        .toList()))
                        .toList());
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed :
                    seeds.filter(path -> path.toString().endsWith(".txt")).toList()) {
                Document document = new Document(Files.readString(seed), FuzzyDate.parse("2025-01-15"), null);
                assertThat(fromDatabase.extract(document)).isEqualTo(new Extractor().extract(document));
            }
        }
    }

    @Test
    void meanOnePlaceAndOneMetricWhateverTheirCase() {
        for (String statement : new String[] {
            "insert into place_spelling (word, slug, position) values ('SUDZHA', 'sumy-oblast', 99)",
            "insert into place_spelling (word, slug, position) values ('KURSK REGION', 'sumy-oblast', 99)",
            "insert into place_spelling (word, slug, position) values ('kursk-oblast', 'sumy-oblast', 99)",
            "insert into place_spelling (word, slug, position) values (' Tetkino', 'kursk-oblast', 99)",
            "insert into place (slug, name) values ('sudzha', 'sudzha')",
            "insert into place (slug, name) values ('another', 'KURSK REGION')",
            "update place set name = 'Sudzha' where slug = 'russia'",
            "insert into metric_alias (word, slug, position) values ('kia', 'wounded', 99)",
            "insert into metric_alias (word, slug, position) values ('killed', 'wounded', 99)",
            "update metric set label = 'KIA' where slug = 'wounded'"
        }) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        jdbc.sql("update place set name = 'Sudzha' where slug = 'kursk-oblast'").update();
    }
}
