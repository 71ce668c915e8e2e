package org.kurskclaims.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kurskclaims.imports.ImportedDocument.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Imports the seed articles when the site starts, so that a new one has something to show. Known ones are left alone, so
 * each start after the first costs a few hashes.
 *
 * <p>It runs when the server listens already but before the application reports itself ready: who waits for "ready" finds
 * complete timelines, who comes earlier sees the import's progress instead of a refused connection.
 *
 * <p>{@code kursk.seeds} names the folder; without it, the folder {@code seeds} of the working directory is taken, else the
 * seeds packed into the application; {@code none} turns the import off.
 */
@Component
@ConditionalOnWebApplication
class SeedImport implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(SeedImport.class);
    private static final Path FOLDER = Path.of("seeds");
    private static final String NONE = "none";

    private final Importer importer;
    private final String seeds;

    SeedImport(Importer importer, @Value("${kursk.seeds:}") String seeds) {
        this.importer = importer;
        this.seeds = seeds.strip();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (seeds.equals(NONE)) {
            return;
        }
        try {
            importNew(documents());
        } catch (InvalidManifest e) {
            log.error("The seeds are not imported: {}", e.getMessage());
        }
    }

    private void importNew(List<IncomingDocument> documents) {
        List<IncomingDocument> unknown = importer.unknown(documents);
        if (unknown.isEmpty()) {
            return;
        }
        ImportSummary summary = importer.run("seeds", unknown, ImportListener.NONE);
        summary.documents().stream()
                .filter(document -> document.outcome() == Outcome.REFUSED)
                .forEach(document -> log.warn("Seed {} refused: {}", document.name(), document.message()));
        log.info(
                "Imported {} of {} seed articles with {} claims and {} echoes",
                summary.count(Outcome.IMPORTED),
                unknown.size(),
                summary.claims(),
                summary.echoes());
    }

    private List<IncomingDocument> documents() {
        Path folder = seeds.isEmpty() ? FOLDER : Path.of(seeds);
        if (Files.isDirectory(folder)) {
            return Documents.under(List.of(folder));
        }
        if (!seeds.isEmpty()) {
            log.warn("There are no seeds to import: {} is no folder", folder);
            return List.of();
        }
        return packed();
    }

    /** A jar has no folders to list, so the manifest tells which seeds there are. */
    private static List<IncomingDocument> packed() {
        ClassPathResource file = new ClassPathResource("seeds/" + Manifest.FILE);
        if (!file.exists()) {
            log.info("There are no seeds to import");
            return List.of();
        }
        Manifest manifest = Manifest.read(file::getInputStream, "the packed " + Manifest.FILE);
        List<IncomingDocument> documents = new ArrayList<>();
        for (String name : manifest.files()) {
            documents.add(new IncomingDocument(
                    name,
                    () -> new ClassPathResource("seeds/" + name).getInputStream(),
                    manifest.details(name).orElse(null)));
        }
        return documents;
    }
}
