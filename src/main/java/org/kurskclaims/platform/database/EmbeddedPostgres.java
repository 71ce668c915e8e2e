package org.kurskclaims.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A running PostgreSQL server of our own on one data directory. It survives {@code kill -9} of the application and of
 * itself: whatever was acknowledged as committed is there after the next start.
 */
final class EmbeddedPostgres implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final InstanceLock lock;
    private final Cluster cluster;
    private final int port;
    private final String password;

    private EmbeddedPostgres(InstanceLock lock, Cluster cluster, int port, String password) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server, making the directory and the database where they are missing.
     *
     * @throws DatabaseUnavailable with one sentence for the user
     */
    static EmbeddedPostgres start(Path dataDirectory, Purpose purpose) {
        return start(dataDirectory, purpose, DataDirectory.at(dataDirectory).programs());
    }

    /** @param programs where PostgreSQL's programs are unpacked, so that several data directories can share them */
    static EmbeddedPostgres start(Path dataDirectory, Purpose purpose, Path programs) {
        DataDirectory directory = DataDirectory.at(dataDirectory);
        InstanceLock lock = InstanceLock.acquire(directory);
        try {
            Cluster cluster = new Cluster(directory, PostgresPrograms.unpackedIn(programs), purpose);
            cluster.createIfAbsent();
            int port = cluster.start();
            log.info("The database is up on 127.0.0.1:{}, its data are in {}", port, directory.root());
            return new EmbeddedPostgres(lock, cluster, port, cluster.password());
        } catch (IOException e) {
            release(lock);
            throw new DatabaseUnavailable("The data directory " + directory.root() + " cannot be used: " + e + ".", e);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    private static void release(InstanceLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            log.warn("The lock of the data directory was not released: {}", e.toString());
        }
    }

    @Override
    public String getUsername() {
        return Cluster.USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE;
    }

    @Override
    public void close() {
        cluster.stop();
        release(lock);
    }
}
