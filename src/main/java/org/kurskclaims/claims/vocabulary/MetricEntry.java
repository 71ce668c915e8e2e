package org.kurskclaims.claims.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Unit;

/**
 * A metric as editors see it.
 *
 * @param includes slugs of the metrics that are certainly inside
 * @param perhapsIncludes slugs of the metrics that are inside for some sources and not for others
 * @param aliases what it is also called where claims are entered
 * @param excludes what is not counted, in words
 * @param claims number of claims in any state; with the first one the unit is settled
 * @param version to be handed back with a change
 */
public record MetricEntry(
        String slug,
        String label,
        String definition,
        Unit unit,
        Kind usualKind,
        List<String> includes,
        List<String> perhapsIncludes,
        List<String> aliases,
        @Nullable String excludes,
        long claims,
        int version) {}
