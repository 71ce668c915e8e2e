package org.kurskclaims.extraction;

import java.math.BigDecimal;
import java.util.List;
import org.kurskclaims.quantity.Unit;

/**
 * A unit of measure as texts print it.
 *
 * @param unit in which its quantities are kept: km2, km or percent
 * @param factor by which a number is multiplied, above 0
 * @param words by which a text gives it: symbols, singular, plural, spellings
 */
public record UnitOfMeasure(Unit unit, BigDecimal factor, List<String> words) {

    public UnitOfMeasure {
        words = List.copyOf(words);
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("A unit of measure has a factor above 0, not " + factor);
        }
    }
}
