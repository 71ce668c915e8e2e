package org.kurskclaims.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.kurskclaims.platform.BackupFailed;
import org.kurskclaims.platform.BackupSummary;
import org.kurskclaims.platform.backup.BackupManifest.SequenceState;
import org.kurskclaims.platform.backup.BackupManifest.TableContent;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings the data of a backup into an empty database. The database gets the schema of the backup's time first, then all data
 * in one transaction, then the migrations since. Whatever fails, no data are there by halves.
 */
public final class BackupReader {

    private final DataSource database;

    public BackupReader(DataSource database) {
        this.database = database;
    }

    /** @throws BackupFailed if the database is not empty, or the file is damaged, foreign or from a later version */
    public BackupSummary read(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            BackupManifest manifest = manifest(zip);
            refuseLaterVersion(manifest);
            refuseUnlessEmpty();
            migrateTo(manifest.schemaVersion());
            load(zip, manifest);
            migrateTo("latest");
            return manifest.summary();
        } catch (IOException | SQLException | FlywayException e) {
            throw new BackupFailed("The backup " + file + " was not restored: " + BackupFailed.firstLine(e) + ".", e);
        }
    }

    private static BackupManifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.ENTRY);
        if (entry == null) {
            throw new BackupFailed(zip.getName() + " is no backup of Kursk Claims.");
        }
        try (InputStream json = zip.getInputStream(entry)) {
            BackupManifest manifest = JsonMapper.shared().readValue(json, BackupManifest.class);
            if (manifest.format() != BackupManifest.FORMAT) {
                throw new BackupFailed(zip.getName() + " was made by a later version of Kursk Claims.");
            }
            return manifest;
        } catch (JacksonException e) {
            throw new BackupFailed(zip.getName() + " is damaged: its manifest cannot be read.", e);
        }
    }

    private void refuseLaterVersion(BackupManifest manifest) {
        boolean known = Arrays.stream(flyway().load().info().all())
                .anyMatch(migration -> manifest.schemaVersion().equals(String.valueOf(migration.getVersion())));
        if (!known) {
            throw new BackupFailed("The backup has version " + manifest.schemaVersion()
                    + " of the schema, which this version of Kursk Claims does not know: use a later one.");
        }
    }

    /** Empty is a database in which nobody has worked: what migrations and a first start bring does not count. */
    private void refuseUnlessEmpty() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (new Catalogue(connection).isMigrated()) {
                try (var row = statement.executeQuery("""
                        select exists (select from article) or exists (select from claim)
                            or exists (select from import_run) or (select count(*) > 1 from account)""")) {
                    if (row.next() && row.getBoolean(1)) {
                        throw new BackupFailed(
                                "The database is not empty; a backup is restored into an empty one only.");
                    }
                }
                statement.execute("drop schema public cascade");
                statement.execute("create schema public");
            }
        }
    }

    private void migrateTo(String version) {
        flyway().target(version).load().migrate();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration");
    }

    private void load(ZipFile zip, BackupManifest manifest) throws IOException, SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                Map<String, List<String>> tables = new Catalogue(connection).tables();
                refuseOtherTables(zip, manifest, tables);
                for (String table : tables.keySet()) {
                    statement.execute("alter table " + Catalogue.quoted(table) + " disable trigger user");
                }
                statement.execute("truncate " + Catalogue.quoted(List.copyOf(tables.keySet())));
                for (TableContent content : manifest.tables()) {
                    load(zip, content, connection);
                }
                for (String table : tables.keySet()) {
                    statement.execute("alter table " + Catalogue.quoted(table) + " enable trigger user");
                }
                setSequences(connection, manifest.sequences());
                connection.commit();
            } catch (IOException | SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void refuseOtherTables(ZipFile zip, BackupManifest manifest, Map<String, List<String>> tables) {
        boolean same = manifest.tables().size() == tables.size()
                && manifest.tables().stream()
                        .allMatch(content -> content.columns().equals(tables.get(content.name())));
        if (!same) {
            throw new BackupFailed(zip.getName() + " has other tables than version " + manifest.schemaVersion()
                    + " of the schema: it does not fit this version of Kursk Claims.");
        }
    }

    private static void load(ZipFile zip, TableContent content, Connection connection)
            throws IOException, SQLException {
        ZipEntry entry = zip.getEntry(content.entry());
        if (entry == null) {
            throw new BackupFailed(zip.getName() + " is damaged: " + content.entry() + " is missing.");
        }
        MessageDigest digest = Digests.sha256();
        try (InputStream rows = new DigestInputStream(zip.getInputStream(entry), digest)) {
            long loaded = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + Catalogue.quoted(content.name()) + " (" + Catalogue.quoted(content.columns())
                                    + ") from stdin (encoding 'UTF8')",
                            rows);
            if (loaded != content.rows() || !Digests.hex(digest).equals(content.sha256())) {
                throw new BackupFailed(zip.getName() + " is damaged: " + content.entry() + " has changed.");
            }
        }
    }

    private static void setSequences(Connection connection, List<SequenceState> sequences) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        for (SequenceState sequence : sequences) {
            jdbc.sql("select setval(cast(:name as regclass), :last, :called)")
                    .param("name", "public." + Catalogue.quoted(sequence.name()))
                    .param("last", sequence.last())
                    .param("called", sequence.called())
                    .query(Long.class)
                    .single();
        }
    }
}
