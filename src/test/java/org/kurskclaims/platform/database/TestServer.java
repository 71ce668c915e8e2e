package org.kurskclaims.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The one PostgreSQL 18 of this test JVM: in a container where a Docker engine answers, else embedded. */
final class TestServer {

    static final Path HOME = Path.of("target", "test-database");
    static final Path PROGRAMS = HOME.resolve("postgresql");

    private static final String IMAGE = "postgres:18.6-trixie";

    private TestServer() {}

    /** The migrated database that is the template of all others. */
    static TestDatabase start() {
        TestDatabase template = hasDocker() ? container() : embedded();
        Flyway.configure()
                .dataSource(template.dataSource())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return template;
    }

    /** Testcontainers looks long and loudly for an engine; most machines without one have no socket either. */
    private static boolean hasDocker() {
        boolean promising = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return promising && DockerClientFactory.instance().isDockerAvailable();
    }

    private static TestDatabase container() {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
                .withDatabaseName(TestDatabase.TEMPLATE)
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
        container.start();
        return new TestDatabase(
                container.getJdbcUrl().replaceFirst("\\?.*", ""), container.getUsername(), container.getPassword());
    }

    private static TestDatabase embedded() {
        removeWhatDeadTestsLeft();
        Path directory = HOME.resolve(Long.toString(ProcessHandle.current().pid()));
        EmbeddedPostgres server = EmbeddedPostgres.start(DataDirectory.at(directory), Purpose.TESTING, PROGRAMS);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            delete(directory);
        }));
        return new TestDatabase(server.getJdbcUrl(), server.getUsername(), server.getPassword());
    }

    private static void removeWhatDeadTestsLeft() {
        if (!Files.isDirectory(HOME)) {
            return;
        }
        try (Stream<Path> directories = Files.list(HOME)) {
            directories
                    .filter(directory -> directory.getFileName().toString().matches("\\d+"))
                    .filter(directory -> ProcessHandle.of(
                                    Long.parseLong(directory.getFileName().toString()))
                            .isEmpty())
                    .forEach(TestServer::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
