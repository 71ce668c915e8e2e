package org.kurskclaims.editors;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the activity log.
 *
 * @param who name of the account
 * @param what a message key beneath "activity."
 * @param address network address from which it was done
 */
public record Activity(
        Instant at,
        String who,
        String what,
        @Nullable String about,
        @Nullable String detail,
        @Nullable String address) {}
