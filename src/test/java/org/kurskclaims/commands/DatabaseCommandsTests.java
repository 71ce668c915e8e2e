package org.kurskclaims.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurskclaims.KurskClaims;
import org.kurskclaims.platform.database.OwnDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The commands that need a database, as processes of their own on a data directory of their own. */
class DatabaseCommandsTests {

    @TempDir
    private Path folder;

    @Test
    void importsBacksUpAndRestores() throws Exception {
        Path data = directory("data");
        Result imported = run(data, "import", "seeds");
        assertThat(imported.exit).as(imported.err).isZero();
        assertThat(imported.out.lines()).hasSize(5).allMatch(line -> line.startsWith("imported 00"));
        assertThat(imported.err).contains("5 documents: 5 imported");

        Result again = run(data, "import", "seeds/004_0cbb63431d5c22d9.txt", "no-such-file.txt");
        assertThat(again.exit).isEqualTo(2);
        assertThat(again.out.lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("known seeds"))
                .anyMatch(line -> line.startsWith("refused no-such"));

        Path lines = folder.resolve("all.ndjson");
        Result exported = run(data, "export", "--format=ndjson", "--out=" + lines);
        assertThat(exported.exit).as(exported.err).isZero();
        assertThat(exported.out).isEmpty();
        assertThat(Files.readAllLines(lines)).isNotEmpty().allMatch(line -> line.startsWith("{\"id\":"));

        Path file = folder.resolve("all.backup");
        Result backup = run(data, "backup", file.toString());
        assertThat(backup.exit).as(backup.err).isZero();
        assertThat(backup.out).isEmpty();

        Path other = directory("other");
        Result restored = run(other, "restore", file.toString());
        assertThat(restored.exit).as(restored.err).isZero();
        assertThat(articles(other)).isEqualTo(5);

        Result refused = run(other, "restore", file.toString());
        assertThat(refused.exit).isEqualTo(1);
        assertThat(refused.err)
                .isEqualToIgnoringNewLines(
                        "kursk-claims: The database is not empty; a backup is restored into an empty one only.");
    }

    @Test
    void exportsInNoFormatThatItDoesNotKnowAndNowhereThatIsNot() throws Exception {
        Path data = directory("data");
        Result format = run(data, "export", "--format=xls", "--out=all.xls");
        assertThat(format.exit).isEqualTo(2);
        assertThat(format.err.lines()).singleElement().asString().contains("datapackage, csv, jsonld or ndjson");
        Result place = run(data, "export", "--format=csv", "--out=missing/all.csv");
        assertThat(place.exit).isEqualTo(2);
        assertThat(place.err.lines()).singleElement().asString().contains("missing/all.csv");
    }

    @Test
    void tellsInOneLineThatTheDataDirectoryIsInUse() throws Exception {
        Path data = directory("data");
        try (OwnDatabase inUse = OwnDatabase.in(data)) {
            assertThat(inUse.dataSource()).isNotNull();
            Result refused = run(data, "import", "seeds");
            assertThat(refused.exit).isEqualTo(1);
            assertThat(refused.out).isEmpty();
            assertThat(refused.err.lines())
                    .singleElement()
                    .asString()
                    .startsWith("kursk-claims: Another Kursk Claims (process");
        }
    }

    @Test
    void aMissingBackupIsUnreadableInput() throws Exception {
        Result result = run(directory("data"), "restore", "nowhere.backup");
        assertThat(result.exit).isEqualTo(2);
        assertThat(result.err).startsWith("kursk-claims: nowhere.backup: no such file");
    }

    private Path directory(String name) {
        Path data = folder.resolve(name);
        OwnDatabase.prepare(data);
        return data;
    }

    private Result run(Path data, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:TieredStopAtLevel=1",
                "-Dtest.database=own",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KurskClaims.class.getName()));
        command.addAll(List.of(arguments));
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().put("KURSK_DATA_DIR", data.toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, Files.readString(err));
    }

    private static int articles(Path data) {
        try (OwnDatabase database = OwnDatabase.in(data)) {
            return JdbcClient.create(database.dataSource())
                    .sql("select count(*) from article")
                    .query(Integer.class)
                    .single();
        }
    }

    private record Result(int exit, String out, String err) {}
}
