package org.kurskclaims.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database of a test's own, migrated and otherwise empty, on the PostgreSQL 18 that all tests of the JVM share. It is
 * cloned from a template, which takes some ten milliseconds.
 *
 * <p>Spring tests get one for each application context without asking ({@link TestDatabaseEnvironment}); a test without
 * Spring calls {@link #create()}.
 */
public record TestDatabase(String url, String username, String password) {

    /** Made first, when the server is, and never written to after its migration. */
    static final String TEMPLATE = Cluster.DATABASE;

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A migrated database. */
    public static TestDatabase create() {
        return create(TEMPLATE);
    }

    /** A database without tables, for tests of the migrations themselves and of restoring. */
    public static TestDatabase createEmpty() {
        return create("template0");
    }

    private static synchronized TestDatabase create(String template) {
        TestDatabase ofServer = Server.RUNNING;
        String name = "test_" + COUNT.incrementAndGet();
        try (Connection connection = ofServer.named("postgres").dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return ofServer.named(name);
    }

    private TestDatabase named(String name) {
        return new TestDatabase(url.substring(0, url.lastIndexOf('/') + 1) + name, username, password);
    }

    public DataSource dataSource() {
        return new DriverManagerDataSource(url, username, password);
    }

    private static final class Server {
        static final TestDatabase RUNNING = TestServer.start();
    }
}
