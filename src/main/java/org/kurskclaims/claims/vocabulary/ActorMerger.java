package org.kurskclaims.claims.vocabulary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two actors that were found to be one.
 *
 * @param actor name of the one that went
 * @param into name of the one that stayed
 * @param claims number of claims that changed their claimant
 * @param links number of links of attribution chains that changed their actor
 */
public record ActorMerger(
        long id,
        long actorId,
        String actor,
        long intoId,
        String into,
        Instant at,
        String who,
        String why,
        long claims,
        long links,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    public boolean stands() {
        return undoneAt == null;
    }
}
