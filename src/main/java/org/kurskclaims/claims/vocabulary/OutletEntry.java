package org.kurskclaims.claims.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * An outlet as editors see it.
 *
 * @param articles number of its articles
 * @param version to be handed back with a change
 */
public record OutletEntry(
        String slug,
        String name,
        @Nullable String reliability,
        @Nullable String reliabilityReason,
        long articles,
        int version) {}
