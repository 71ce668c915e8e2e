package org.kurskclaims.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an import went, or how far it is.
 *
 * @param documents how many there are to bring in
 * @param current name of the document at work; absent before the first and after the last
 * @param isRunning whether this application is at it, or has it waiting behind another one
 * @param isClosed whether it came to an end of its own, the last document or a cancellation
 * @param finished what became of those whose turn has come
 */
public record ImportReport(
        long run,
        String source,
        int documents,
        Instant startedAt,
        @Nullable String current,
        boolean isRunning,
        boolean isClosed,
        List<ImportedDocument> finished) {

    public ImportReport {
        finished = List.copyOf(finished);
    }

    public int done() {
        return finished.size();
    }

    /** Whether the application ended in the middle of it. */
    public boolean isInterrupted() {
        return isIncomplete() && !isClosed;
    }

    /** Whether it ended before its last document: somebody cancelled it, or the application stopped. */
    public boolean isIncomplete() {
        return !isRunning && done() < documents;
    }
}
