package org.kurskclaims.claims.vocabulary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of an entry.
 *
 * @param number from 1, counted for each entry
 * @param isBeginning whether the change made the entry
 * @param changes the fields that it set
 */
public record VocabularyRevision(
        int number, Instant at, String who, String why, boolean isBeginning, List<Change> changes) {

    /**
     * One field of a change; of a list only what was taken away and what was added.
     *
     * @param before in words; absent where the field was empty
     * @param after in words; absent where the field was emptied
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
