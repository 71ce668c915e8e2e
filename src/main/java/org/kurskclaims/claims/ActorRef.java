package org.kurskclaims.claims;

import org.jspecify.annotations.Nullable;

/**
 * An actor as other rooms see it: enough to name it, to link it and to set it in its side's column.
 *
 * @param reliability the editors' Admiralty grade of the actor, A to F; absent where nobody has graded it
 */
public record ActorRef(
        long id,
        String slug,
        String name,
        String side,
        @Nullable String reliability) {

    /** An actor without a grade. */
    public ActorRef(long id, String slug, String name, String side) {
        this(id, slug, name, side, null);
    }
}
