package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurskclaims.platform.database.OwnDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills the application, and every other time its database server too, in the middle of a batch from the desk; after each
 * start the desk says so and goes on with what is left. More rounds:
 * {@code mvn test -Dtest=KillDuringBatchTests -Dkill.rounds=10}
 */
class KillDuringBatchTests {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
    private static final int DOCUMENTS = 100 * ROUNDS;
    private static final Predicate<String> INTERRUPTED =
            Pattern.compile("interrupted \\d+").asMatchPredicate();

    @TempDir
    private Path folder;

    private final Random random = new Random(ROUNDS);
    private final Set<String> acknowledged = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    @Test
    void whatWasAcknowledgedIsWholeAndEverythingElseIsAbsent() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        OwnDatabase.prepare(data);
        Path documents = writeDocuments();
        for (int round = 1; round <= ROUNDS; round++) {
            importAndKill(data, documents, 5 + random.nextInt(60));
            if (round % 2 == 0) {
                OwnDatabase.kill(data);
            }
            int stored = assertWhole(data);
            System.out.printf(
                    "Killed in round %d: %d documents acknowledged, %d stored, all whole%n",
                    round, acknowledged.size(), stored);
        }
        importAndKill(data, documents, Integer.MAX_VALUE);
        assertThat(assertWhole(data)).isEqualTo(DOCUMENTS);
        assertThat(found)
                .as("what the desk says after each kill")
                .hasSize(ROUNDS)
                .allMatch(INTERRUPTED);
    }

    private Path writeDocuments() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (int i = 1; i <= DOCUMENTS; i++) {
            Files.writeString(
                    documents.resolve("%04d.txt".formatted(i)), """
                    Losses of day %1$d
                    Ukraine's General Staff said that Russia had lost %2$d soldiers in the Kursk region by 6 February 2025.
                    According to the Russian Defence Ministry, %3$d Ukrainian tanks were destroyed there.
                    At least %4$d civilians were evacuated, the acting governor said.
                    """.formatted(i, 1000 + i, 100 + i, 5000 + i));
        }
        return documents;
    }

    /** Kills without a warning, through the handle because that leaves the pipe open, as soon as so many documents of this run are in; a run that ends earlier is left alone. */
    private void importAndKill(Path data, Path documents, int enough) throws IOException, InterruptedException {
        Process importing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx600m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        BatchUntilKilled.class.getName(),
                        data.toString(),
                        documents.toString())
                .redirectError(folder.resolve("error.log").toFile())
                .start();
        int finished = 0;
        try (BufferedReader lines = importing.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(BatchUntilKilled.ACKNOWLEDGED)) {
                    acknowledged.add(line.substring(BatchUntilKilled.ACKNOWLEDGED.length()));
                    finished++;
                } else if (line.startsWith(BatchUntilKilled.FOUND)) {
                    found.add(line.substring(BatchUntilKilled.FOUND.length()));
                }
                if (finished == enough) {
                    Thread.sleep(random.nextInt(30));
                    importing.toHandle().destroyForcibly();
                }
            }
        }
        int exit = importing.waitFor();
        assertThat(finished).as(this::errors).isPositive();
        assertThat(exit).as(this::errors).isIn(0, 137);
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("error.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** @return the number of documents that are in the database */
    private int assertWhole(Path data) {
        try (OwnDatabase database = OwnDatabase.in(data)) {
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            List<String> stored = jdbc.sql("select name from imported_document where outcome = 'imported'")
                    .query(String.class)
                    .list();
            assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(number(jdbc, "select count(*) from article")).isEqualTo(stored.size());
            assertThat(number(jdbc, "select count(*) from article_version")).isEqualTo(stored.size());
            assertThat(number(jdbc, "select count(*) from claim"))
                    .isEqualTo(number(jdbc, "select coalesce(sum(claims), 0) from imported_document"));
            assertThat(number(jdbc, "select count(*) from claim where id not in (select claim_id from citation)"))
                    .isZero();
            assertThat(number(jdbc, "select count(*) from claim where id not in (select claim_id from claim_revision)"))
                    .isZero();
            assertThat(number(jdbc, "select count(*) from claim")).isGreaterThan(stored.size());
            assertThat(number(jdbc, "select count(*) from capture where article_id is null"))
                    .isBetween(DOCUMENTS - stored.size(), DOCUMENTS - stored.size() + 1);
            return stored.size();
        }
    }

    private static int number(JdbcClient jdbc, String query) {
        return jdbc.sql(query).query(Integer.class).single();
    }
}
