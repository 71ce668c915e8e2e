package org.kurskclaims.commands;

import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the command line. Exit codes: 0 done, 1 failed, 2 wrong usage or unreadable input. */
@Command(
        name = "kursk-claims",
        mixinStandardHelpOptions = true,
        description = "Compares contested numbers, claim by claim. Without a command it serves the site.",
        subcommands = {ExtractCommand.class})
public final class KurskCommand implements Runnable {

    private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    /** Whether the arguments name a command; otherwise they belong to the application that serves the site. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0
                && (OWN_OPTIONS.contains(arguments[0])
                        || line().getSubcommands().containsKey(arguments[0]));
    }

    /** Runs a command and returns its exit code; errors are one clear line on standard error. */
    public static int run(String... arguments) {
        return line().execute(arguments);
    }

    static CommandLine line() {
        CommandLine line = new CommandLine(new KurskCommand());
        line.setExecutionExceptionHandler((exception, command, result) -> {
            command.getErr().println("kursk-claims: " + exception.getMessage());
            return exception instanceof UnreadableInput ? 2 : 1;
        });
        line.setParameterExceptionHandler((exception, arguments) -> {
            exception.getCommandLine().getErr().println("kursk-claims: " + exception.getMessage());
            return 2;
        });
        return line;
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
