package org.kurskclaims.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor said about a claim, with the answers.
 *
 * @param field of the claim that it is about; absent for the whole claim
 * @param replies in the order in which they came; they have none themselves
 * @param resolvedBy who settled the conversation; absent while it is open
 */
record Comment(
        long id,
        @Nullable String field,
        String body,
        String who,
        Instant at,
        List<Comment> replies,
        @Nullable String resolvedBy) {

    public boolean isOpen() {
        return resolvedBy == null;
    }
}
