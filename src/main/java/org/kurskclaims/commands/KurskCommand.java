package org.kurskclaims.commands;

import java.util.Set;
import org.kurskclaims.platform.NotStarted;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the command line. Exit codes: 0 done, 1 failed, 2 wrong usage or unreadable input. */
@Command(
        name = "kursk-claims",
        mixinStandardHelpOptions = true,
        description = "Compares contested numbers, claim by claim. Without a command it serves the site.",
        subcommands = {
            ExtractCommand.class,
            ImportCommand.class,
            GenerateCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
public final class KurskCommand implements Runnable {

    private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private final Class<?> application;

    private KurskCommand(Class<?> application) {
        this.application = application;
    }

    /** Whether the arguments name a command; otherwise they belong to the application that serves the site. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0
                && (OWN_OPTIONS.contains(arguments[0])
                        || line(KurskCommand.class).getSubcommands().containsKey(arguments[0]));
    }

    /**
     * Runs a command and returns its exit code; errors are one clear line on standard error.
     *
     * @param application what those commands start that need more than files
     */
    public static int run(Class<?> application, String... arguments) {
        return line(application).execute(arguments);
    }

    static CommandLine line(Class<?> application) {
        CommandLine line = new CommandLine(new KurskCommand(application));
        line.setExecutionExceptionHandler((exception, command, result) -> {
            if (!(exception instanceof NotStarted)) {
                command.getErr().println("kursk-claims: " + exception.getMessage());
            }
            return exception instanceof UnreadableInput ? 2 : 1;
        });
        line.setParameterExceptionHandler((exception, arguments) -> {
            exception.getCommandLine().getErr().println("kursk-claims: " + exception.getMessage());
            return 2;
        });
        return line;
    }

    Class<?> application() {
        return application;
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
