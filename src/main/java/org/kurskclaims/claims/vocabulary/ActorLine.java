package org.kurskclaims.claims.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * An actor in a list.
 *
 * @param claims suggested and published claims of which the actor is the claimant
 * @param aliases spellings, the name among them
 */
public record ActorLine(
        long id,
        String name,
        String kind,
        String side,
        @Nullable String reliability,
        @Nullable String parent,
        long claims,
        long aliases) {}
