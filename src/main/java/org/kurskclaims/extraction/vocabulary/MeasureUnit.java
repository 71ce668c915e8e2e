package org.kurskclaims.extraction.vocabulary;

import java.math.BigDecimal;

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
        REJECT
    }
}
