package org.kurskclaims.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a data directory goes through: restarts, kills, other people's processes, other versions. */
class RecoveryTests {

    @TempDir
    private Path data;

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
            assertThat(number(server, "select 909")).isEqualTo(909);
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
            assertThat(number(server, "select 909")).isEqualTo(909);
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

    private static JdbcClient client(EmbeddedPostgres server) {
        return client(server, server.getUsername(), server.getPassword());
    }

    private static JdbcClient client(EmbeddedPostgres server, String user, String password) {
        return JdbcClient.create(new DriverManagerDataSource(server.getJdbcUrl(), user, password));
    }

    private static int number(EmbeddedPostgres server, String query) {
        return client(server).sql(query).query(Integer.class).single();
    }
}
