package org.kurskclaims.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kurskclaims.imports.Documents;
import org.kurskclaims.imports.ImportListener;
import org.kurskclaims.imports.ImportProgress;
import org.kurskclaims.imports.ImportSummary;
import org.kurskclaims.imports.ImportedDocument;
import org.kurskclaims.imports.ImportedDocument.Outcome;
import org.kurskclaims.imports.Importer;
import org.kurskclaims.imports.IncomingDocument;
import org.kurskclaims.imports.InvalidManifest;
import org.kurskclaims.platform.Headless;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Documents into the database: one line for each on standard output, how far it is on standard error. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports documents into the database. One that is there already is left alone.")
final class ImportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private KurskCommand parent;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders with everything in them.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Override
    public Integer call() {
        List<IncomingDocument> documents = documents();
        return Headless.run(parent.application(), application -> {
            ImportSummary summary = application
                    .getBean(Importer.class)
                    .run(
                            "command line",
                            documents,
                            new Lines(
                                    spec.commandLine().getOut(),
                                    spec.commandLine().getErr()));
            spec.commandLine().getErr().println(inWords(summary));
            return summary.count(Outcome.REFUSED) == 0 ? 0 : 2;
        });
    }

    private List<IncomingDocument> documents() {
        try {
            return Documents.under(paths);
        } catch (InvalidManifest e) {
            throw new UnreadableInput(String.valueOf(e.getMessage()));
        }
    }

    private static String inWords(ImportSummary summary) {
        return "%d documents: %d imported with %d claims and %d echoes, %d known already, %d refused"
                .formatted(
                        summary.documents().size(),
                        summary.count(Outcome.IMPORTED),
                        summary.claims(),
                        summary.echoes(),
                        summary.count(Outcome.KNOWN),
                        summary.count(Outcome.REFUSED));
    }

    private record Lines(PrintWriter out, PrintWriter err) implements ImportListener {

        private static final int PROGRESS_EVERY = 100;

        @Override
        public void progressed(ImportProgress progress) {
            if (progress.done() > 0 && progress.done() % PROGRESS_EVERY == 0) {
                err.printf("%d of %d documents%n", progress.done(), progress.documents());
            }
        }

        @Override
        public void finished(ImportedDocument document) {
            out.println(document.outcome().code() + " " + document.name() + ": " + document.message());
            out.flush();
        }
    }
}
