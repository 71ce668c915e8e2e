package org.kurskclaims.claims;

import org.jspecify.annotations.Nullable;

/**
 * An actor as a text names it.
 *
 * @param side slug of the side on which it stands if it is not known yet; "other" where nobody knows
 * @param kind what sort of speaker it is if it is not known yet, as in {@link ActorView}; absent for what the name tells
 */
public record ActorName(String name, String side, @Nullable String kind) {

    private static final int LONGEST = 200;

    public ActorName {
        name = name.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST + " characters");
        }
    }

    public ActorName(String name, String side) {
        this(name, side, null);
    }
}
