package org.kurskclaims.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param done documents finished, whatever became of them
 * @param current name of the document at work; absent before the first and after the last
 */
public record ImportProgress(
        long run,
        String source,
        int done,
        int documents,
        @Nullable String current,
        Instant startedAt) {}
