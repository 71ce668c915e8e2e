package org.kurskclaims.claims;

import java.util.List;
import java.util.Map;

/**
 * The values by which a list of claims can be narrowed, each with its count. Each facet is counted under all of the filter
 * but its own values, so that a reader sees what adding a value would bring.
 *
 * @param facets by name of the query parameter: metric, subject, place, side, claimant, outlet, review, modality, grade;
 *     each in the order of its reference data, claimants and outlets by falling count (the first {@value #MOST}).
 *     "when" has the months in which a claim's date begins or ends as "2024-12", the latest first, each with the claims
 *     that can be true in it: what {@code from} and {@code to} of that month find
 */
public record Facets(Map<String, List<FacetCount>> facets) {

    /** Claimants, outlets and months listed at most. */
    public static final int MOST = 100;

    public static Facets none() {
        return new Facets(Map.of());
    }

    /** The claims of one value; 0 where there are none. */
    public long claims(String parameter, String value) {
        return of(parameter).stream()
                .filter(count -> count.value().equals(value))
                .mapToLong(FacetCount::claims)
                .sum();
    }

    /** The counts of one facet; empty if no claim has a value there. */
    public List<FacetCount> of(String parameter) {
        return facets.getOrDefault(parameter, List.of());
    }
}
