package org.kurskclaims.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL cluster on disk: made once, started, stopped, taken over from an application that was killed. */
final class Cluster {

    static final String DATABASE = "kursk";
    static final String USER = "kursk";

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int ATTEMPTS = 5;
    private static final long LONGEST_LOG = 10_000_000;

    private final DataDirectory directory;
    private final PostgresPrograms programs;
    private final Purpose purpose;

    Cluster(DataDirectory directory, PostgresPrograms programs, Purpose purpose) {
        this.directory = directory;
        this.programs = programs;
        this.purpose = purpose;
    }

    /**
     * Makes the cluster where there is none. Its superuser cannot sign in at all; the application's own user owns its one
     * database and has a random password.
     */
    void createIfAbsent() throws IOException {
        if (Files.exists(directory.cluster())) {
            refuseForeignVersion();
            return;
        }
        Path unfinished = directory.unfinishedCluster();
        FileSystemUtils.deleteRecursively(unfinished);
        log.info("Creating the database in {}", directory.cluster());
        programs.call(
                "",
                directory.root(),
                "initdb",
                "--pgdata=" + unfinished,
                "--username=postgres",
                "--auth=reject",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums",
                "--no-instructions",
                purpose.initdbOption());
        String password = randomPassword();
        programs.call(
                """
                create role %1$s login %4$s password '%3$s';
                create database %2$s owner %1$s;
                """.formatted(USER, DATABASE, password, purpose.roleAttributes()),
                directory.root(),
                "postgres",
                "--single",
                "-D",
                unfinished.toString(),
                "postgres");
        writePassword(password);
        Files.move(unfinished, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseForeignVersion() throws IOException {
        Path versionFile = directory.cluster().resolve("PG_VERSION");
        String found = Files.exists(versionFile) ? Files.readString(versionFile).strip() : "unknown";
        String ours = programs.majorVersion();
        if (!found.equals(ours)) {
            throw new DatabaseUnavailable(
                    "The data directory " + directory.root() + " was written by PostgreSQL " + found
                            + ", this Kursk Claims brings PostgreSQL " + ours
                            + ": make a backup with the version that wrote it and restore that into a new directory.");
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void writePassword(String password) throws IOException {
        Path file = directory.password();
        Files.deleteIfExists(file);
        Files.createFile(file);
        DataDirectory.allowOnlyTheOwner(file, "rw-------");
        Files.writeString(file, password, StandardOpenOption.SYNC);
    }

    String password() throws IOException {
        return Files.readString(directory.password()).strip();
    }

    /**
     * Starts the server, after stopping one that a killed application left behind.
     *
     * @return the port on loopback, free a moment ago
     */
    int start() throws IOException {
        stopWhatWasLeftBehind();
        keepLogShort();
        writeAccessRules();
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            writeSettings(port);
            try {
                programs.call(
                        "",
                        directory.root(),
                        "pg_ctl",
                        "start",
                        "--silent",
                        "--wait",
                        "--timeout=240",
                        "--pgdata=" + directory.cluster(),
                        "--log=" + directory.log());
                return port;
            } catch (DatabaseUnavailable e) {
                if (attempt == ATTEMPTS) {
                    throw new DatabaseUnavailable("The database did not start; its log is " + directory.log() + ".", e);
                }
                pause(attempt);
            }
        }
    }

    /** Safe only because we hold the {@link InstanceLock}: no other application can be using the server. */
    private void stopWhatWasLeftBehind() throws IOException {
        Path file = Postmaster.fileOf(directory.cluster());
        var postmaster = Postmaster.of(directory.cluster());
        if (postmaster.filter(Postmaster::isRunningHere).isPresent()) {
            log.warn("Stopping the database server that an earlier run left behind");
            stop();
        } else if (Files.deleteIfExists(file)) {
            log.warn("The database was not shut down properly; it recovers now");
        }
    }

    private void keepLogShort() throws IOException {
        Path file = directory.log();
        if (Files.exists(file) && Files.size(file) > LONGEST_LOG) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Nobody without a password, nobody from another machine, and no superuser at all. */
    private void writeAccessRules() throws IOException {
        Files.writeString(
                directory.cluster().resolve("pg_hba.conf"), "host all " + USER + " 127.0.0.1/32 scram-sha-256\n");
    }

    private void writeSettings(int port) throws IOException {
        Files.writeString(directory.cluster().resolve("postgresql.conf"), """
                # Written anew at each start of Kursk Claims
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 200
                password_encryption = 'scram-sha-256'
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_checkpoints = off
                %s""".formatted(port, purpose.settings()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(500L * attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while the database was starting.", e);
        }
    }

    /** Ends sessions, writes everything out and stops; where that takes too long, leaves the rest to recovery. */
    void stop() {
        if (Postmaster.of(directory.cluster()).filter(Postmaster::isRunningHere).isEmpty()) {
            log.warn("The database server has already ended");
            return;
        }
        try {
            stop("fast", 60);
        } catch (DatabaseUnavailable e) {
            log.warn("The database does not stop in good order, so it is stopped at once: {}", e.getMessage());
            stop("immediate", 30);
        }
    }

    private void stop(String mode, int seconds) {
        programs.call(
                "",
                directory.root(),
                "pg_ctl",
                "stop",
                "--silent",
                "--wait",
                "--mode=" + mode,
                "--timeout=" + seconds,
                "--pgdata=" + directory.cluster());
    }
}
