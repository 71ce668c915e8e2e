package org.kurskclaims.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.kurskclaims.platform.BackupFailed;
import org.kurskclaims.platform.BackupSummary;
import org.kurskclaims.platform.backup.BackupManifest.TableContent;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all data as they are at one moment into a zip file: one entry for each table in PostgreSQL's COPY text format, and
 * a manifest. The file appears under its name when it is complete and on disk, and only its owner can read it.
 */
public final class BackupWriter {

    private static final Logger log = LoggerFactory.getLogger(BackupWriter.class);

    private final DataSource database;
    private final Clock clock;

    public BackupWriter(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws BackupFailed if the file exists already or cannot be written */
    public BackupSummary write(Path file) {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new BackupFailed("The file " + target + " exists already; a backup overwrites nothing.");
        }
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            BackupSummary summary = writeUnfinished(unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            note(summary);
            return summary;
        } catch (FileAlreadyExistsException e) {
            throw new BackupFailed("The file " + unfinished + " of another backup is in the way.", e);
        } catch (IOException | SQLException e) {
            deleteQuietly(unfinished);
            throw new BackupFailed("The backup " + target + " was not written: " + BackupFailed.firstLine(e) + ".", e);
        }
    }

    /** For the page that shows administrators how old their last backup is; the backup is good without it. */
    private void note(BackupSummary summary) {
        try {
            JdbcClient.create(database)
                    .sql(
                            "insert into backup_made (at, tables, lines) values (:at, :tables, :rows) on conflict do nothing")
                    .param("at", Timestamp.from(summary.madeAt()))
                    .param("tables", summary.tables())
                    .param("rows", summary.rows())
                    .update();
        } catch (DataAccessException e) {
            log.warn("The backup was written, but it could not be noted in the database: {}", e.getMessage());
        }
    }

    private BackupSummary writeUnfinished(Path file) throws IOException, SQLException {
        try (FileChannel channel = FileChannel.open(
                        file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyForTheOwner(file));
                ZipOutputStream zip =
                        new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
                Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            BackupManifest manifest = writeTables(connection, zip);
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.finish();
            zip.flush();
            channel.force(true);
            connection.rollback();
            return manifest.summary();
        }
    }

    private static FileAttribute<?>[] onlyForTheOwner(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private BackupManifest writeTables(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
        Catalogue catalogue = new Catalogue(connection);
        String version = catalogue.schemaVersion();
        List<TableContent> contents = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : catalogue.tables().entrySet()) {
            contents.add(writeTable(connection, zip, table.getKey(), table.getValue()));
        }
        return new BackupManifest(BackupManifest.FORMAT, clock.instant(), version, contents, catalogue.sequences());
    }

    private static TableContent writeTable(
            Connection connection, ZipOutputStream zip, String table, List<String> columns)
            throws IOException, SQLException {
        MessageDigest digest = Digests.sha256();
        zip.putNextEntry(new ZipEntry(new TableContent(table, columns, 0, "").entry()));
        OutputStream digesting = new DigestOutputStream(zip, digest);
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select " + Catalogue.quoted(columns) + " from " + Catalogue.quoted(table)
                                + ") to stdout (encoding 'UTF8')",
                        digesting);
        zip.closeEntry();
        return new TableContent(table, columns, rows, Digests.hex(digest));
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
