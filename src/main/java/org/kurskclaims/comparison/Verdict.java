package org.kurskclaims.comparison;

import java.util.Locale;

/** How two figures stand to each other. Never a verdict on who is right. */
public enum Verdict {
    /** The same interval within rounding. */
    SAME,
    /** Both can be true at once. */
    COMPATIBLE,
    /** No number satisfies both. */
    CONTRADICTS,
    /** One speaker's later figure beside the same speaker's earlier one. */
    REVISES,
    /** Looks alike and is not; see the {@link Obstacle}. */
    NOT_COMPARABLE;

    /** The key under which the interface words it. */
    public String key() {
        return "verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
