package org.kurskclaims.claims;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One state in which a claim has been.
 *
 * @param number from 1, the recording of the claim
 * @param who the editor, or "import"
 * @param changes the fields that this revision set; all that have a value for the first one
 */
public record Revision(long claim, int number, Instant at, String who, String why, List<Change> changes) {

    /**
     * One field of a revision.
     *
     * @param field column of the claim
     * @param before absent where the field had no value
     * @param after absent where the field lost its value
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
