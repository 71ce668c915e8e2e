package org.kurskclaims.claims;

import java.util.List;
import java.util.Map;

/**
 * The values by which a list of claims can be narrowed, each with its count. Each facet is counted under all of the filter
 * but its own values, so that a reader sees what adding a value would bring.
 *
 * @param facets by name of the query parameter: metric, subject, place, side, claimant, outlet, review, modality; each in
 *     the order of its reference data, claimants and outlets by falling count (the first {@value #MOST})
 */
public record Facets(Map<String, List<FacetCount>> facets) {

    /** Claimants and outlets listed at most. */
    public static final int MOST = 100;

    /** The counts of one facet; empty if no claim has a value there. */
    public List<FacetCount> of(String parameter) {
        return facets.getOrDefault(parameter, List.of());
    }
}
