package org.kurskclaims.extraction.vocabulary;

import java.math.BigDecimal;
import org.kurskclaims.quantity.Unit;

/**
 * A unit of measure.
 *
 * @param factor to square kilometres, kilometres or percent
 */
public record MeasureUnit(Dimension dimension, BigDecimal factor) {

    /** What is measured. */
    public enum Dimension {
        AREA,
        DISTANCE,
        SHARE,
        /** Money, time, weight: never a claim. */
        REJECT;

        /** @throws IllegalArgumentException if what is kept in this unit is counted, not measured */
        static Dimension of(Unit unit) {
            return switch (unit) {
                case KM2 -> AREA;
                case KM -> DISTANCE;
                case PERCENT -> SHARE;
                case PERSON, SETTLEMENT, ITEM, RATIO ->
                    throw new IllegalArgumentException("Nothing is converted to " + unit.code());
            };
        }
    }
}
