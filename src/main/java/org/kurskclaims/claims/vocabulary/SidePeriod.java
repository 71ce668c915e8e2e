package org.kurskclaims.claims.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time at which an actor stood on another side than usual.
 *
 * @param since the first day; absent where the period has no beginning
 * @param until the last day; absent where it has no end
 */
public record SidePeriod(
        @Nullable LocalDate since, @Nullable LocalDate until, String side) {

    public SidePeriod {
        if (since == null && until == null) {
            throw new IllegalArgumentException("A side that was never another one needs no period");
        }
        if (since != null && until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("The period ends before it starts");
        }
    }

    boolean overlaps(SidePeriod other) {
        return startsBefore(other.until) && other.startsBefore(until);
    }

    private boolean startsBefore(@Nullable LocalDate day) {
        return since == null || day == null || !since.isAfter(day);
    }
}
