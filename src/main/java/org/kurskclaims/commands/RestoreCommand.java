package org.kurskclaims.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kurskclaims.platform.BackupSummary;
import org.kurskclaims.platform.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The data of a backup into an empty database. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Brings the data of a backup into an empty database.")
final class RestoreCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file that backup has made.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new UnreadableInput(file + ": no such file, or it may not be read");
        }
        BackupSummary restored = Backups.restore(file);
        spec.commandLine()
                .getErr()
                .printf(
                        "Restored %d rows of %d tables as they were on %s%n",
                        restored.rows(), restored.tables(), restored.madeAt());
        return 0;
    }
}
