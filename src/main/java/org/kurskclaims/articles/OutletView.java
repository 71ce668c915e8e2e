package org.kurskclaims.articles;

import org.jspecify.annotations.Nullable;

/**
 * Where articles are published.
 *
 * @param reliability NATO Admiralty code A to F, always with a reason
 */
public record OutletView(
        long id,
        String slug,
        String name,
        @Nullable String reliability,
        @Nullable String reliabilityReason,
        long articles,
        boolean synthetic) {}
