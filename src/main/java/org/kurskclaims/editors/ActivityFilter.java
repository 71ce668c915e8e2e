package org.kurskclaims.editors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the activity log are wanted.
 *
 * @param who name of an account; empty for any
 * @param what beginning of a verb, such as "claim" or "account.invited"; empty for any
 * @param from the first day
 * @param to the last day
 */
public record ActivityFilter(
        String who,
        String what,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static ActivityFilter none() {
        return new ActivityFilter("", "", null, null);
    }
}
