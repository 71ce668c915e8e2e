package org.kurskclaims.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL server of our own on one data directory. It survives {@code kill -9} of the application and of itself:
 * whatever was acknowledged as committed is there after the next start. It comes up in the background; who asks for its
 * address waits for it.
 */
final class EmbeddedPostgres implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final InstanceLock lock;
    private final CompletableFuture<Running> running;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(InstanceLock lock, CompletableFuture<Running> running) {
        this.lock = lock;
        this.running = running;
    }

    /**
     * Starts the server, making the directory and the database where they are missing.
     *
     * @throws DatabaseUnavailable at once if another application has the directory; the other reasons follow when the
     *     address is asked for
     */
    static EmbeddedPostgres start(Path dataDirectory, Purpose purpose) {
        DataDirectory directory = DataDirectory.at(dataDirectory);
        return start(directory, purpose, directory.programs());
    }

    /** @param programs where PostgreSQL's programs are unpacked, so that several data directories can share them */
    static EmbeddedPostgres start(DataDirectory directory, Purpose purpose, Path programs) {
        InstanceLock lock = InstanceLock.acquire(directory);
        CompletableFuture<Running> running = new CompletableFuture<>();
        Thread starter = new Thread(
                () -> {
                    try {
                        running.complete(bringUp(directory, purpose, programs));
                    } catch (Throwable e) {
                        running.completeExceptionally(e);
                    }
                },
                "database-start");
        starter.setDaemon(true);
        starter.start();
        return new EmbeddedPostgres(lock, running);
    }

    private static Running bringUp(DataDirectory directory, Purpose purpose, Path programs) {
        try {
            Cluster cluster = new Cluster(directory, PostgresPrograms.unpackedIn(programs), purpose);
            cluster.createIfAbsent();
            String password = cluster.password();
            int port = cluster.start();
            log.info("The database is up on 127.0.0.1:{}, its data are in {}", port, directory.root());
            return new Running(cluster, port, password);
        } catch (IOException e) {
            throw new DatabaseUnavailable("The data directory " + directory.root() + " cannot be used: " + e + ".", e);
        }
    }

    @Override
    public String getUsername() {
        return Cluster.USER;
    }

    @Override
    public String getPassword() {
        return running().password();
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + running().port() + "/" + Cluster.DATABASE;
    }

    private Running running() {
        try {
            return running.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DatabaseUnavailable reason ? reason : e;
        }
    }

    /** Waits for a start under way: a server half up would outlive us. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            running.thenAccept(server -> server.cluster().stop())
                    .exceptionally(e -> null)
                    .join();
            lock.close();
        } catch (IOException e) {
            log.warn("The lock of the data directory was not released: {}", e.toString());
        }
    }

    private record Running(Cluster cluster, int port, String password) {}
}
