package org.kurskclaims.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurskclaims.KurskClaims;
import org.kurskclaims.imports.CapturedDocument;
import org.kurskclaims.imports.ImportJobs;
import org.kurskclaims.imports.ImportReport;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/**
 * A process of its own with its own durable database: sends a folder on its way as one batch, or goes on with the batch
 * that the last such process left, and says which documents are in.
 */
final class BatchUntilKilled {

    static final String ACKNOWLEDGED = "acknowledged ";
    static final String FOUND = "found ";
    private static final String WHO = "erika";

    private BatchUntilKilled() {}

    /** @param arguments the data directory and the folder of documents */
    public static void main(String[] arguments) throws IOException {
        try (var application = new SpringApplicationBuilder(KurskClaims.class)
                .web(WebApplicationType.NONE)
                .run("--test.database=own", "--kursk.data-dir=" + arguments[0])) {
            follow(application.getBean(ImportJobs.class), run(application, Path.of(arguments[1])));
        }
    }

    private static long run(ApplicationContext application, Path documents) throws IOException {
        Batches batches = application.getBean(Batches.class);
        WaitingCaptures waiting = application.getBean(WaitingCaptures.class);
        List<Long> unfinished = waiting.unfinished(WHO);
        if (unfinished.isEmpty()) {
            return batches.start(form(waiting, documents), WHO).orElseThrow();
        }
        ImportReport left =
                application.getBean(ImportJobs.class).report(unfinished.get(0)).orElseThrow();
        System.out.println(FOUND + (left.isInterrupted() ? "interrupted " : "something else ") + left.done());
        return batches.goOn(left.run(), WHO);
    }

    private static BatchForm form(WaitingCaptures waiting, Path documents) throws IOException {
        Set<String> captures = new LinkedHashSet<>();
        try (Stream<Path> files = Files.list(documents)) {
            for (Path file : files.sorted().toList()) {
                captures.add(keep(waiting, file).toString());
            }
        }
        return new BatchForm(captures, "Kill Wire", null, null, null, null);
    }

    private static UUID keep(WaitingCaptures waiting, Path file) throws IOException {
        String text = Files.readString(file);
        String name = file.getFileName().toString();
        return waiting.keep(
                new CapturedDocument(
                        name,
                        "text/plain",
                        null,
                        text.getBytes(StandardCharsets.UTF_8),
                        text,
                        text.lines().findFirst().orElse(name),
                        null,
                        null),
                WHO);
    }

    private static void follow(ImportJobs jobs, long run) {
        Set<String> told = new LinkedHashSet<>();
        CompletableFuture<Void> over = new CompletableFuture<>();
        jobs.follow(run, report -> {
            Set<String> names = report.finished().stream()
                    .map(document -> document.name())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            names.stream().filter(told::add).forEach(name -> System.out.println(ACKNOWLEDGED + name));
            if (!report.isRunning()) {
                over.complete(null);
            }
        });
        over.join();
    }
}
