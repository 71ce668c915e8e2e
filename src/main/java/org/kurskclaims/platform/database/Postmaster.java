package org.kurskclaims.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process that a cluster's {@code postmaster.pid} names. After a kill of the application the server lives on;
 * after a power cut the file lives on, and its number may by now belong to anybody.
 *
 * @param pid of the process that wrote the file
 */
record Postmaster(Path cluster, long pid) {

    static Path fileOf(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Empty where there is no file, or nothing in it that could be a process. */
    static Optional<Postmaster> of(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(fileOf(cluster));
            return Optional.of(
                    new Postmaster(cluster, Long.parseLong(lines.get(0).strip())));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Whether the process runs and is a PostgreSQL that works in this cluster, as far as the system tells. */
    boolean isRunningHere() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(Postmaster::isOfThisUser)
                .filter(Postmaster::isPostgres)
                .filter(process -> worksHere())
                .isPresent();
    }

    private static boolean isOfThisUser(ProcessHandle process) {
        return process.info().user().equals(ProcessHandle.current().info().user());
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> String.valueOf(Path.of(command).getFileName()).startsWith("postgres"))
                .orElse(true);
    }

    /** Where the system does not tell we say yes: stopping a server too many fails, starting one too many destroys. */
    private boolean worksHere() {
        Path process = Path.of("/proc", Long.toString(pid));
        if (!Files.isDirectory(process)) {
            return true;
        }
        try {
            return !isZombie(process) && process.resolve("cwd").toRealPath().equals(cluster.toRealPath());
        } catch (IOException e) {
            return Files.isDirectory(process);
        }
    }

    /** A dead process whose parent never asked; PostgreSQL itself takes it for a running server. */
    private static boolean isZombie(Path process) throws IOException {
        String stat = Files.readString(process.resolve("stat"));
        return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    }
}
