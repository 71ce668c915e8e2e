package org.kurskclaims.claims;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.quantity.Unit;

/**
 * A unit of measure as texts print it.
 *
 * @param unit in which its quantities are kept: km2, km or percent
 * @param factor by which a printed number is multiplied
 * @param words by which a text gives it, the usual one first
 * @param source where the factor comes from
 * @param sourceAddress where that can be read
 */
public record PrintedUnit(
        String slug,
        String name,
        Unit unit,
        BigDecimal factor,
        List<String> words,
        String source,
        @Nullable String sourceAddress) {}
