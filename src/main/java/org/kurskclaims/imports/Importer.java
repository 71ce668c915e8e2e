package org.kurskclaims.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Brings documents in: reads each one, stores the article, extracts its claims and records them. Each document is one
 * transaction, so that it is whole or absent whatever happens in between; one that cannot be read does no harm to the others.
 * A document that is there already is recognised by its text and left alone.
 */
@Service
public class Importer {

    private final DocumentImport documentImport;
    private final ImportLog log;
    private final Clock clock;
    private final Map<Long, ImportProgress> running = new ConcurrentHashMap<>();

    Importer(DocumentImport documentImport, ImportLog log, Clock clock) {
        this.documentImport = documentImport;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Imports documents one after the other, on the calling thread.
     *
     * @param source where they come from, for the log: "seeds", "upload", a folder
     * @param listener hears of each document
     */
    public ImportSummary run(String source, List<IncomingDocument> documents, ImportListener listener) {
        return run(log.open(source, documents.size()), source, documents, listener);
    }

    /** @param run that was opened in the log */
    ImportSummary run(long run, String source, List<IncomingDocument> documents, ImportListener listener) {
        Instant start = clock.instant();
        List<ImportedDocument> finished = new ArrayList<>();
        try {
            for (IncomingDocument document : documents) {
                if (listener.isCancelled()) {
                    break;
                }
                progress(
                        new ImportProgress(run, source, finished.size(), documents.size(), document.name(), start),
                        listener);
                ImportedDocument result = documentImport.bringIn(run, finished.size(), document);
                finished.add(result);
                listener.finished(result);
            }
            progress(new ImportProgress(run, source, finished.size(), documents.size(), null, start), listener);
        } finally {
            running.remove(run);
            log.close(run);
        }
        return new ImportSummary(run, finished, finished.size() < documents.size());
    }

    private void progress(ImportProgress progress, ImportListener listener) {
        running.put(progress.run(), progress);
        listener.progressed(progress);
    }

    /** The imports that this application is running now, the oldest first. */
    public List<ImportProgress> running() {
        return running.values().stream()
                .sorted((one, other) -> Long.compare(one.run(), other.run()))
                .toList();
    }

    /** How far an import is; absent once it is finished. */
    public @Nullable ImportProgress progress(long run) {
        return running.get(run);
    }

    /** Those of the documents that the archive does not have, as far as they can be read; the others need no import. */
    List<IncomingDocument> unknown(List<IncomingDocument> documents) {
        return documents.stream().filter(documentImport::isUnknown).toList();
    }
}
