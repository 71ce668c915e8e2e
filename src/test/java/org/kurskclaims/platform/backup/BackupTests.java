package org.kurskclaims.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurskclaims.platform.BackupFailed;
import org.kurskclaims.platform.BackupSummary;
import org.kurskclaims.platform.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTests {

    private final DataSource original = TestDatabase.create().dataSource();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void work() {
        file = folder.resolve("all.zip");
        JdbcClient jdbc = JdbcClient.create(original);
        jdbc.sql("""
                insert into article (headline, published, published_earliest, published_latest)
                values (E'Tab\\there, \\\\ and “quotes” — Курск', '2025', '2025-01-01', '2025-12-31')""").update();
        jdbc.sql("""
                insert into article_version (article_id, number, sha256, text)
                select id, 1, encode(sha256(convert_to(body, 'UTF8')), 'hex'), body
                from article, (values (E'Some 909 were taken.\\r\\n\\\\N 😀')) as t (body)""").update();
        jdbc.sql("""
                insert into passage (version_id, start_at, end_at, exact, prefix, suffix)
                select id, 5, 8, '909', 'Some ', ' were' from article_version""").update();
        jdbc.sql("""
                insert into claim (metric, best, low, high, unit, qualifier, quantity_text, kind, modality, origin, review,
                                   as_of, as_of_earliest, as_of_latest)
                values ('captured', 909, 909, 909, 'person', 'exactly', '909', 'cumulative', 'asserted', 'editor', 'published',
                        '2024-08-06/..', '2024-08-06', 'infinity')""").update();
        jdbc.sql("update claim set review = 'retracted'").update();
        jdbc.sql("insert into citation (claim_id, passage_id, echo) select c.id, p.id, false from claim c, passage p")
                .update();
    }

    @Test
    void bringsEverythingBackAsItWas() throws SQLException {
        BackupSummary written = write();
        DataSource restored = TestDatabase.create().dataSource();
        BackupSummary read = new BackupReader(restored).read(file);
        assertThat(read).isEqualTo(written);
        assertThat(contents(restored)).isEqualTo(contents(original));
    }

    @Test
    void restoresIntoADatabaseWithoutTables() throws SQLException {
        write();
        DataSource restored = TestDatabase.createEmpty().dataSource();
        new BackupReader(restored).read(file);
        assertThat(contents(restored)).isEqualTo(contents(original));
    }

    @Test
    void keepsTheGuardsAndGoesOnCounting() {
        write();
        DataSource restored = TestDatabase.create().dataSource();
        new BackupReader(restored).read(file);
        JdbcClient jdbc = JdbcClient.create(restored);
        assertThatThrownBy(() -> jdbc.sql("delete from claim_revision").update())
                .hasMessageContaining("append-only");
        jdbc.sql("update claim set review = 'published'").update();
        assertThat(jdbc.sql("select count(*) from claim_revision")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        jdbc.sql("insert into article (headline) values ('The next one')").update();
        assertThat(jdbc.sql("select count(distinct id) from article")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void refusesADatabaseInWhichSomebodyHasWorked() {
        write();
        assertThatThrownBy(() -> new BackupReader(original).read(file))
                .isInstanceOf(BackupFailed.class)
                .hasMessage("The database is not empty; a backup is restored into an empty one only.");
    }

    @Test
    void overwritesNothing() {
        write();
        assertThatThrownBy(this::write).isInstanceOf(BackupFailed.class).hasMessageContaining("exists already");
    }

    @Test
    void isReadableForItsOwnerOnly() throws IOException {
        write();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder)
                .isDirectoryContaining(path -> path.equals(file))
                .isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void leavesNothingBehindWhereTheFileWasTamperedWith() throws IOException {
        write();
        Path tampered = folder.resolve("tampered.zip");
        copyWithChange(tampered, "tables/article.copy", "quotes", "quotas");
        DataSource restored = TestDatabase.create().dataSource();
        assertThatThrownBy(() -> new BackupReader(restored).read(tampered))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("tables/article.copy has changed");
        JdbcClient jdbc = JdbcClient.create(restored);
        assertThat(jdbc.sql("select count(*) from article").query(Integer.class).single())
                .isZero();
        new BackupReader(restored).read(file);
        assertThat(jdbc.sql("select count(*) from article").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void refusesTheBackupOfALaterVersion() throws IOException {
        write();
        Path later = folder.resolve("later.zip");
        copyWithChange(later, BackupManifest.ENTRY, "\"schemaVersion\" : \"", "\"schemaVersion\" : \"99");
        assertThatThrownBy(() -> new BackupReader(TestDatabase.create().dataSource()).read(later))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("use a later one");
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException {
        Files.writeString(file, "something else");
        assertThatThrownBy(() -> new BackupReader(TestDatabase.create().dataSource()).read(file))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("was not restored");
    }

    private BackupSummary write() {
        return new BackupWriter(original, Clock.systemUTC()).write(file);
    }

    private void copyWithChange(Path target, String entry, String before, String after) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(target);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry one : Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(one).readAllBytes();
                if (one.getName().equals(entry)) {
                    bytes = new String(bytes, StandardCharsets.UTF_8)
                            .replaceFirst(before, after)
                            .getBytes(StandardCharsets.UTF_8);
                }
                copy.putNextEntry(new ZipEntry(one.getName()));
                copy.write(bytes);
                copy.closeEntry();
            }
        }
    }

    /** Every row of every table and the state of every sequence. */
    private static Map<String, String> contents(DataSource database) throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            Catalogue catalogue = new Catalogue(connection);
            JdbcClient jdbc = JdbcClient.create(database);
            catalogue
                    .tables()
                    .keySet()
                    .forEach(table -> contents.put(
                            table,
                            jdbc.sql("select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from " + table
                                            + " t")
                                    .query(String.class)
                                    .single()));
            contents.put("sequences", catalogue.sequences().toString());
        }
        return contents;
    }
}
