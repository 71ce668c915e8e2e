package org.kurskclaims.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Unit;

/**
 * What is counted.
 *
 * @param usualKind what a source usually means when it does not say
 * @param position place in lists, from 1
 * @param components the metrics that this one includes
 * @param aliases what it is also called where claims are entered; none of them means another metric
 * @param excludes what is not counted, in words
 * @param claims number of suggested and published claims
 */
public record Metric(
        String slug,
        String label,
        String definition,
        Unit unit,
        Kind usualKind,
        int position,
        List<Component> components,
        List<String> aliases,
        @Nullable String excludes,
        long claims) {

    /**
     * A metric inside another.
     *
     * @param certain false where sources differ on whether it is inside
     */
    public record Component(String metric, String label, boolean certain) {}
}
