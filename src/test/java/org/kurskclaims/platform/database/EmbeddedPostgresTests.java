package org.kurskclaims.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresTests {

    private static final String WRONG = "wrong";

    @TempDir
    private Path data;

    @Test
    void isDurable() {
        try (EmbeddedPostgres server = start()) {
            assertThat(show(server, "fsync")).isEqualTo("on");
            assertThat(show(server, "synchronous_commit")).isEqualTo("on");
            assertThat(show(server, "full_page_writes")).isEqualTo("on");
            assertThat(show(server, "data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void listensOnLoopbackOnly() {
        try (EmbeddedPostgres server = start()) {
            assertThat(show(server, "listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void asksForThePassword() {
        try (EmbeddedPostgres server = start()) {
            assertThatThrownBy(() -> client(server, Cluster.USER, "")
                            .sql("select 1")
                            .query()
                            .singleValue())
                    .hasRootCauseMessage(
                            "The server requested SCRAM-based authentication, but the password is an empty string.");
            assertThatThrownBy(() -> client(server, Cluster.USER, WRONG)
                            .sql("select 1")
                            .query()
                            .singleValue())
                    .rootCause()
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void letsNoSuperuserIn() {
        try (EmbeddedPostgres server = start()) {
            assertThatThrownBy(() -> client(server, "postgres", WRONG)
                            .sql("select 1")
                            .query()
                            .singleValue())
                    .rootCause()
                    .hasMessageContaining("no pg_hba.conf entry");
            assertThat(client(server)
                            .sql("select rolsuper from pg_roles where rolname = current_user")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        }
    }

    @Test
    void keepsItsPasswordToItself() throws IOException {
        start().close();
        DataDirectory directory = new DataDirectory(data);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.password())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void comparesTextByCodePoint() {
        try (EmbeddedPostgres server = start()) {
            assertThat(client(server)
                            .sql(
                                    "select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()")
                            .query(String.class)
                            .single())
                    .isEqualTo("b C.UTF-8");
        }
    }

    @Test
    void keepsDataThroughARestart() {
        try (EmbeddedPostgres server = start()) {
            client(server).sql("create table kept (word text)").update();
            client(server).sql("insert into kept values ('here')").update();
        }
        try (EmbeddedPostgres server = start()) {
            assertThat(client(server)
                            .sql("select word from kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("here");
        }
    }

    @Test
    void refusesASecondInstanceInOneSentence() {
        try (EmbeddedPostgres server = start()) {
            assertThat(server.getJdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessage(
                            "Another Kursk Claims (process %d) is running on the data directory %s: stop it, or choose another directory with KURSK_DATA_DIR.",
                            ProcessHandle.current().pid(), data);
        }
    }

    @Test
    void refusesTheDataOfAnotherVersion() throws IOException {
        start().close();
        Files.writeString(new DataDirectory(data).cluster().resolve("PG_VERSION"), "17\n");
        try (EmbeddedPostgres server = start()) {
            assertThatThrownBy(server::getJdbcUrl)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("was written by PostgreSQL 17, this Kursk Claims brings PostgreSQL 18");
        }
    }

    @Test
    void recoversWhenTheServerWasKilled() {
        try (EmbeddedPostgres server = start()) {
            client(server).sql("create table kept (word text)").update();
            ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !isServerRunning());
        }
        assertThat(Postmaster.fileOf(new DataDirectory(data).cluster())).exists();
        try (EmbeddedPostgres server = start()) {
            assertThat(client(server)
                            .sql("select count(*) from kept")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void takesOverAServerThatOutlivedItsApplication() throws IOException {
        start().close();
        DataDirectory directory = new DataDirectory(data);
        Cluster orphaned = new Cluster(directory, PostgresPrograms.unpackedIn(TestServer.PROGRAMS), Purpose.KEEPING);
        int port = orphaned.start();
        long orphan = postmaster();
        try (EmbeddedPostgres server = start()) {
            assertThat(server.getJdbcUrl()).doesNotContain(":" + port + "/");
            assertThat(postmaster()).isNotEqualTo(orphan);
            assertThat(new Postmaster(directory.cluster(), orphan).isRunningHere())
                    .isFalse();
        }
    }

    @Test
    void startsWhereThePostmasterFileNamesAStranger() throws IOException, InterruptedException {
        start().close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(Postmaster.fileOf(new DataDirectory(data).cluster()), stranger.pid() + "\n/elsewhere\n");
        try (EmbeddedPostgres server = start()) {
            assertThat(show(server, "fsync")).isEqualTo("on");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
            stranger.waitFor(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void beginsAgainWhereAFirstStartWasCutShort() throws IOException {
        DataDirectory directory = DataDirectory.at(data);
        Files.createDirectories(directory.unfinishedCluster().resolve("base"));
        Files.writeString(directory.password(), "of the unfinished one");
        try (EmbeddedPostgres server = start()) {
            assertThat(show(server, "fsync")).isEqualTo("on");
        }
        assertThat(directory.unfinishedCluster()).doesNotExist();
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(DataDirectory.at(data), Purpose.KEEPING, TestServer.PROGRAMS);
    }

    private boolean isServerRunning() {
        return Postmaster.of(new DataDirectory(data).cluster())
                .filter(Postmaster::isRunningHere)
                .isPresent();
    }

    private long postmaster() {
        return Postmaster.of(new DataDirectory(data).cluster()).orElseThrow().pid();
    }

    private static String show(EmbeddedPostgres server, String setting) {
        return client(server).sql("show " + setting).query(String.class).single();
    }

    private static JdbcClient client(EmbeddedPostgres server) {
        return client(server, server.getUsername(), server.getPassword());
    }

    private static JdbcClient client(EmbeddedPostgres server, String user, String password) {
        return JdbcClient.create(new DriverManagerDataSource(server.getJdbcUrl(), user, password));
    }
}
