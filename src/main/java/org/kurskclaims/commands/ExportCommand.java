package org.kurskclaims.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.kurskclaims.platform.Headless;
import org.kurskclaims.publishing.ExportFormat;
import org.kurskclaims.publishing.Exports;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Everything published into one file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes everything that is published into one file.")
final class ExportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private KurskCommand parent;

    @Option(
            names = "--format",
            required = true,
            converter = Format.class,
            completionCandidates = Formats.class,
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private ExportFormat format;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to be made; one that exists is replaced.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
            throw new UnreadableInput(file + ": no file can be made there");
        }
        long claims = Headless.run(parent.application(), application -> {
            try {
                return application.getBean(Exports.class).write(format, file);
            } catch (IOException e) {
                throw new UncheckedIOException(file + ": cannot be written (" + e.getMessage() + ")", e);
            }
        });
        spec.commandLine().getErr().println(file + " holds " + claims + " claims");
        return 0;
    }

    /** Formats by the names that the contract has for them. */
    private static final class Format implements ITypeConverter<ExportFormat> {

        @Override
        public ExportFormat convert(String value) {
            try {
                return ExportFormat.of(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    private static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ExportFormat.values()).map(ExportFormat::code).iterator();
        }
    }
}
