package org.kurskclaims.claims.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.quantity.Unit;

/**
 * A unit of measure as editors see it.
 *
 * @param unit in which its quantities are kept
 * @param factor by which a printed number is multiplied
 * @param words by which a text gives it
 * @param source where the factor comes from
 * @param sourceAddress where that can be read
 * @param isRetired whether texts are no longer read with it
 * @param version to be handed back with a change
 */
public record UnitEntry(
        String slug,
        String name,
        Unit unit,
        BigDecimal factor,
        List<String> words,
        String source,
        @Nullable String sourceAddress,
        boolean isRetired,
        int version) {}
