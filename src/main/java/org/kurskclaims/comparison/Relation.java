package org.kurskclaims.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What follows from two figures; computed, never stored.
 *
 * @param gap for a contradiction: the ratio between the nearest ends, more than 1; absent where the lower end is zero
 * @param openEnded whether an end is open, so that the gap is a least gap
 * @param obstacle the first reason why they cannot be compared; present exactly if they cannot
 */
public record Relation(
        Figure one,
        Figure other,
        Verdict verdict,
        @Nullable BigDecimal gap,
        boolean openEnded,
        @Nullable Obstacle obstacle) {

    public Relation {
        if ((verdict == Verdict.NOT_COMPARABLE) != (obstacle != null)) {
            throw new IllegalArgumentException("A reason belongs to what cannot be compared, and only to that");
        }
    }

    public boolean isComparable() {
        return verdict != Verdict.NOT_COMPARABLE;
    }

    /** The figure with the smaller number. */
    public Figure lower() {
        return isOneLower() ? one : other;
    }

    public Figure higher() {
        return isOneLower() ? other : one;
    }

    private boolean isOneLower() {
        return one.quantity().representative().compareTo(other.quantity().representative()) <= 0;
    }
}
