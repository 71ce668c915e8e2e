package org.kurskclaims.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.claims.ActorName;
import org.kurskclaims.claims.ClaimDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ExportsTests {

    @TempDir
    private Path directory;

    @Autowired
    private Exports exports;

    @Autowired
    private JsonMapper json;

    private Newsroom newsroom;

    @BeforeEach
    void open(@Autowired Archive archive, @Autowired ClaimDesk desk) {
        newsroom = new Newsroom(archive, desk);
        newsroom.claim(1001);
        newsroom.claim(
                "=He said: ", "+2000 \"men\",\r\nmore", "\tthere", 2000, new ActorName("-X", "russia"), "2024-08/..");
        newsroom.claim("An article says ", "over 3,000", " were there.", 3000, null, "2024-12");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void writeAWholeFileOrNone(ExportFormat format) throws IOException {
        Path file = directory.resolve("out");
        Files.writeString(file, "what was there before");
        assertThat(exports.write(format, file)).isEqualTo(3);
        assertThat(file).isNotEmptyFile();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("what was there before");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void leaveNothingBehindWhereTheyCannotWrite() {
        assertThatThrownBy(() -> exports.write(ExportFormat.CSV, directory.resolve("missing/out")))
                .isInstanceOf(IOException.class);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void describeEveryTableOfTheDataPackage() throws Exception {
        Map<String, byte[]> files = dataPackage();
        JsonNode descriptor = json.readTree(file("datapackage.json", files));
        assertThat(descriptor.path("licenses").path(0).path("name").asString()).isEqualTo("CC-BY-4.0");
        assertThat(descriptor.path("sources").path(0).path("title").asString()).isEqualTo("The Daily Test");
        assertThat(files).containsKey("README.md");
        for (JsonNode resource : descriptor.path("resources")) {
            String path = resource.path("path").asString();
            byte[] content = file(path, files);
            assertThat(resource.path("bytes").asLong()).isEqualTo(content.length);
            assertThat(resource.path("hash").asString())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(content)));
            assertThat(header(content))
                    .isEqualTo(resource.path("schema")
                            .path("fields")
                            .valueStream()
                            .map(field -> field.path("name").asString())
                            .toList());
            assertThat(rows(content)).hasSize(resource.path("rowCount").asInt());
        }
    }

    @Test
    void leaveNoReferenceOpenInTheDataPackage() throws Exception {
        Map<String, byte[]> files = dataPackage();
        int references = 0;
        for (JsonNode resource : json.readTree(file("datapackage.json", files)).path("resources")) {
            for (JsonNode key : resource.path("schema").path("foreignKeys")) {
                references++;
                String column = key.path("fields").path(0).asString();
                String table = key.path("reference").path("resource").asString();
                String field = key.path("reference").path("fields").path(0).asString();
                Set<String> known = rows(file(table + ".csv", files)).stream()
                        .map(row -> row.getField(field))
                        .collect(Collectors.toSet());
                assertThat(rows(file(resource.path("path").asString(), files)).stream()
                                .map(row -> row.getField(column))
                                .filter(value -> !value.isEmpty()))
                        .as(column)
                        .isNotEmpty()
                        .isSubsetOf(known);
            }
        }
        assertThat(references).isEqualTo(7);
    }

    @Test
    void giveBackEveryWordOfAQuote() throws Exception {
        List<NamedCsvRecord> citations = rows(file("citations.csv", dataPackage()));
        NamedCsvRecord hostile = citations.get(1);
        assertThat(hostile.getField("quote")).startsWith("'+");
        assertThat(Cell.text(hostile.getField("quote"))).isEqualTo("+2000 \"men\",\r\nmore");
        assertThat(Cell.text(hostile.getField("prefix"))).isEqualTo("=He said: ");
        assertThat(Cell.text(hostile.getField("suffix"))).isEqualTo("\tthere");
    }

    private Map<String, byte[]> dataPackage() throws IOException {
        Path file = directory.resolve("package.zip");
        exports.write(ExportFormat.DATAPACKAGE, file);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] file(String name, Map<String, byte[]> files) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static List<String> header(byte[] csv) {
        try (Stream<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8)).stream()) {
            return rows.findFirst().orElseThrow().getFields();
        }
    }

    private static List<NamedCsvRecord> rows(byte[] csv) {
        try (Stream<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8)).stream()) {
            return rows.toList();
        }
    }
}
