package org.kurskclaims.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kurskclaims.platform.BackupSummary;
import org.kurskclaims.platform.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** All data into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Writes all data, history included, into one file. Stop the site first if it uses the embedded database.")
final class BackupCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to be made; it must not exist.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() {
        BackupSummary made = Backups.backUp(file);
        spec.commandLine().getErr().printf("%s holds %d rows of %d tables%n", file, made.rows(), made.tables());
        return 0;
    }
}
