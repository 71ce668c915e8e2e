package org.kurskclaims.platform.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's own programs for this machine, unpacked from the class path, and how to call them. */
final class PostgresPrograms {

    private static final Logger log = LoggerFactory.getLogger(PostgresPrograms.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String UNFINISHED = "unfinished";

    private final Path home;

    private PostgresPrograms(Path home) {
        this.home = home;
    }

    /**
     * Unpacks the bundle of this machine below {@code directory}, unless the same bundle already stands there. Several
     * processes may do so at once: each unpacks for itself, and the first that is done serves all.
     */
    static PostgresPrograms unpackedIn(Path path) {
        Path directory = path.toAbsolutePath().normalize();
        try {
            Path home = directory.resolve(digestOfBundle());
            if (!Files.isDirectory(home)) {
                log.info("Unpacking PostgreSQL into {}", home);
                unpack(Files.createDirectories(directory), home);
                removeOthers(directory, home);
            }
            return new PostgresPrograms(home);
        } catch (IOException e) {
            throw new DatabaseUnavailable("PostgreSQL cannot be unpacked into " + directory + ": " + e + ".", e);
        }
    }

    private static void unpack(Path directory, Path home) throws IOException {
        Path own = Files.createTempDirectory(directory, UNFINISHED);
        Path programs = Files.createDirectory(own.resolve("programs"));
        try (InputStream bundle = bundle()) {
            BundleArchive.unpack(bundle, programs);
        }
        try {
            Files.move(programs, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException faster) {
            if (!Files.isDirectory(home)) {
                throw faster;
            }
        }
        FileSystemUtils.deleteRecursively(own);
    }

    /** Removes earlier bundles and what was left half unpacked, but not what another process may still be unpacking. */
    private static void removeOthers(Path directory, Path home) throws IOException {
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        try (Stream<Path> children = Files.list(directory)) {
            for (Path child : children.filter(other -> !other.equals(home)).toList()) {
                boolean busy = child.getFileName().toString().startsWith(UNFINISHED)
                        && Files.getLastModifiedTime(child).compareTo(longAgo) > 0;
                if (!busy) {
                    FileSystemUtils.deleteRecursively(child);
                }
            }
        }
    }

    private static String digestOfBundle() throws IOException {
        try (InputStream bundle = bundle()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = bundle.read(buffer); read > 0; read = bundle.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static InputStream bundle() throws IOException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String family = system.contains("win") ? "Windows" : "Linux";
        if (system.contains("mac") || system.contains("darwin")) {
            family = "Darwin";
        }
        String machine = System.getProperty("os.arch", "");
        InputStream bundle = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                family, machine.equals("amd64") ? "x86_64" : machine);
        if (bundle == null) {
            throw new IOException("there is no PostgreSQL for " + family + " on " + machine
                    + " in this build; set SPRING_DATASOURCE_URL to a PostgreSQL of your own");
        }
        return bundle;
    }

    /** Major version, as in a cluster's PG_VERSION: "18". */
    String majorVersion() {
        String answer = call("", Path.of("."), "postgres", "--version").strip();
        return answer.substring(answer.lastIndexOf(' ') + 1).replaceFirst("[^0-9].*", "");
    }

    /**
     * Runs a program to its end.
     *
     * @param input what it reads on standard input
     * @param directory it runs in
     * @return what it printed
     * @throws DatabaseUnavailable if it does not end well; the message carries its last words
     */
    String call(String input, Path directory, String program, String... arguments) {
        Path output = null;
        try {
            output = Files.createTempFile("kursk-claims-", ".out");
            Process process = start(output, directory, program, arguments);
            try (var standardInput = process.getOutputStream()) {
                standardInput.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new DatabaseUnavailable("PostgreSQL's " + program + " did not end within " + PATIENCE + ".");
            }
            String printed = Files.readString(output);
            if (process.exitValue() != 0) {
                throw new DatabaseUnavailable("PostgreSQL's " + program + " failed: " + lastWords(printed));
            }
            return printed;
        } catch (IOException e) {
            throw new DatabaseUnavailable("PostgreSQL's " + program + " cannot be run: " + e + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while PostgreSQL's " + program + " was running.", e);
        } finally {
            delete(output);
        }
    }

    /** The output goes to a file: a server that pg_ctl leaves behind would hold a pipe open for ever. */
    private Process start(Path output, Path directory, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (Superuser.IS_RUNNING_THIS) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static String lastWords(String printed) {
        List<String> lines = printed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.isEmpty()
                ? "it says nothing."
                : String.join(" ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not know that it is. */
    private static final class Superuser {
        static final boolean IS_RUNNING_THIS = LinuxUtils.isUnshareAvailable();
    }
}
