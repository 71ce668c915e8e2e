package org.kurskclaims.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The durable database of one data directory, as the application opens it, for tests that restart and kill. */
public final class OwnDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;

    private OwnDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    public static OwnDatabase in(Path dataDirectory) {
        return new OwnDatabase(EmbeddedPostgres.start(dataDirectory, Purpose.KEEPING));
    }

    /** Copies PostgreSQL's programs from where the tests keep them, which is quicker than unpacking them again. */
    public static void prepare(Path dataDirectory) {
        PostgresPrograms.unpackedIn(TestServer.PROGRAMS);
        try {
            Files.createSymbolicLink(DataDirectory.at(dataDirectory).programs(), TestServer.PROGRAMS.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the server of a data directory, as a power cut would end it. */
    public static void kill(Path dataDirectory) {
        Postmaster.of(DataDirectory.at(dataDirectory).cluster())
                .filter(Postmaster::isRunningHere)
                .flatMap(postmaster -> ProcessHandle.of(postmaster.pid()))
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    public DataSource dataSource() {
        return new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword());
    }

    @Override
    public void close() {
        server.close();
    }
}
