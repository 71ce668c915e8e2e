package org.kurskclaims.commands;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.dating.InvalidDate;
import org.kurskclaims.extraction.CandidateClaim;
import org.kurskclaims.extraction.Document;
import org.kurskclaims.extraction.Echoes;
import org.kurskclaims.extraction.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files in, claims out: one JSON object a line. Needs no database and opens no port. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Prints the claims in text files as JSON, one a line.")
final class ExtractCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--published", paramLabel = "EDTF", description = "When the texts were published.")
    private @Nullable String published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published them.")
    private @Nullable String outlet;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "JSON array of {file, published, outlet} that gives each file its own.")
    private @Nullable Path manifest;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Text files, or folders in which every .txt is read.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Override
    public Integer call() throws IOException {
        Manifest given = manifest == null ? Manifest.NONE : Manifest.read(manifest);
        FuzzyDate date = date(published);
        Extractor extractor = new Extractor();
        Echoes echoes = new Echoes();
        PrintWriter log = spec.commandLine().getErr();
        int claims = 0;
        int files = 0;
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8))) {
            for (TextFiles.Found file : TextFiles.under(paths)) {
                Document document = given.document(file, TextFiles.read(file.path()), date, outlet);
                List<CandidateClaim> found = extractor.extract(document);
                List<Optional<Echoes.Place>> first = echoes.note(file.name(), document, found);
                for (int i = 0; i < found.size(); i++) {
                    out.write(ClaimJson.line(
                            file.name(), document, found.get(i), first.get(i).orElse(null)));
                    out.write('\n');
                }
                claims += found.size();
                files++;
            }
        }
        log.println(claims + " claims in " + files + (files == 1 ? " file" : " files"));
        return 0;
    }

    private static @Nullable FuzzyDate date(@Nullable String edtf) {
        try {
            return edtf == null ? null : FuzzyDate.parse(edtf);
        } catch (InvalidDate e) {
            throw new UnreadableInput("--published: " + e.getMessage());
        }
    }
}
