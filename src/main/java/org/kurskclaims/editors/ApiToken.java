package org.kurskclaims.editors;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A token as its owner's account page lists it.
 *
 * @param label what it is for, in the owner's words
 * @param daysLeft whole days until it is refused; less than 0 since
 */
record ApiToken(
        long id,
        String label,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        long daysLeft) {

    /** Days in which whoever runs the program should think of a new one. */
    private static final long LAST_DAYS = 14;

    static long daysLeft(Instant expiresAt, Instant now) {
        return expiresAt.isAfter(now) ? ChronoUnit.DAYS.between(now, expiresAt) : -1;
    }

    public boolean isExpired() {
        return daysLeft < 0;
    }

    public boolean isEnding() {
        return !isExpired() && daysLeft < LAST_DAYS;
    }
}
