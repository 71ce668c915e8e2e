package org.kurskclaims.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresTests {

    private static final String WRONG = "wrong";

    @TempDir
    private static Path data;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startOnce() {
        server = EmbeddedPostgres.start(DataDirectory.at(data), Purpose.KEEPING, TestServer.PROGRAMS);
        assertThat(server.getJdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isDurable() {
        assertThat(show("fsync")).isEqualTo("on");
        assertThat(show("synchronous_commit")).isEqualTo("on");
        assertThat(show("full_page_writes")).isEqualTo("on");
        assertThat(show("data_checksums")).isEqualTo("on");
    }

    @Test
    void listensOnLoopbackOnly() {
        assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void asksForThePassword() {
        assertThatThrownBy(
                        () -> client(Cluster.USER, "").sql("select 1").query().singleValue())
                .hasRootCauseMessage(
                        "The server requested SCRAM-based authentication, but the password is an empty string.");
        assertThatThrownBy(() ->
                        client(Cluster.USER, WRONG).sql("select 1").query().singleValue())
                .rootCause()
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void letsNoSuperuserIn() {
        assertThatThrownBy(
                        () -> client("postgres", WRONG).sql("select 1").query().singleValue())
                .rootCause()
                .hasMessageContaining("no pg_hba.conf entry");
        assertThat(client().sql("select rolsuper from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void keepsItsPasswordToItself() throws IOException {
        DataDirectory directory = new DataDirectory(data);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.password())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void comparesTextByCodePoint() {
        assertThat(client().sql(
                                "select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()")
                        .query(String.class)
                        .single())
                .isEqualTo("b C.UTF-8");
    }

    @Test
    void refusesASecondInstanceInOneSentence() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(data, Purpose.KEEPING))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(
                        "Another Kursk Claims (process %d) is running on the data directory %s: stop it, or choose another directory with KURSK_DATA_DIR.",
                        ProcessHandle.current().pid(), data);
    }

    private static String show(String setting) {
        return client().sql("show " + setting).query(String.class).single();
    }

    private static JdbcClient client() {
        return client(server.getUsername(), server.getPassword());
    }

    private static JdbcClient client(String user, String password) {
        return JdbcClient.create(new DriverManagerDataSource(server.getJdbcUrl(), user, password));
    }
}
