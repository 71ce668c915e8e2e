package org.kurskclaims.claims;

import org.jspecify.annotations.Nullable;

/**
 * Where a quantity was counted.
 *
 * @param within slug of the larger place in which it lies
 */
public record Place(String slug, String name, @Nullable String within) {}
