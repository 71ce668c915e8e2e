package org.kurskclaims.editors;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token that works, as its owner's account page lists it.
 *
 * @param label what it is for, in the owner's words
 */
record ApiToken(
        long id, String label, Instant madeAt, @Nullable Instant lastUsedAt) {}
