package org.kurskclaims.editors;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that works once.
 *
 * @param role of the account that an invitation makes; absent when the link sets a new password
 * @param accountId whose password the link sets; absent for an invitation
 * @param note whom it is for, in the words of who made it
 */
record AccountLink(
        long id,
        @Nullable Role role,
        @Nullable Long accountId,
        @Nullable String note,
        String madeBy,
        Instant madeAt,
        Instant expiresAt) {}
