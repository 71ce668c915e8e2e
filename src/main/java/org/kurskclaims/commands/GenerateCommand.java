package org.kurskclaims.commands;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kurskclaims.imports.SyntheticData;
import org.kurskclaims.platform.Headless;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Invented claims into the database, for load tests. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Adds invented articles and claims, marked as synthetic, for load tests.")
final class GenerateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private KurskCommand parent;

    @Option(names = "--claims", paramLabel = "N", required = true, description = "How many claims.")
    private long claims;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The same seed invents the same claims (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        if (claims < 1) {
            throw new UnreadableInput("--claims: there must be at least one");
        }
        PrintWriter err = spec.commandLine().getErr();
        return Headless.run(parent.application(), application -> {
            application
                    .getBean(SyntheticData.class)
                    .generate(claims, seed, written -> err.println(written + " claims"));
            return 0;
        });
    }
}
