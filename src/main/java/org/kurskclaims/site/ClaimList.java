package org.kurskclaims.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimPage;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.Facets;
import org.kurskclaims.claims.FilterInput;
import org.kurskclaims.claims.NearWords;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Lays out the list of claims: one page of it, the facets beside it, the filters in force above it. */
@Component
class ClaimList {

    private static final List<String> FACETS =
            List.of("metric", "subject", "side", "claimant", "outlet", "place", "modality", "review", "grade");
    private static final List<String> OPEN = List.of("metric", "side", "review");
    private static final int WAYS_OUT = 6;

    private final Claims claims;
    private final FacetCounts counts;
    private final FacetGroups groups;
    private final FilterWords words;
    private final FilterReader filters;
    private final NearWords nearWords;

    ClaimList(
            Claims claims,
            FacetCounts counts,
            FacetGroups groups,
            FilterWords words,
            FilterReader filters,
            NearWords nearWords) {
        this.claims = claims;
        this.counts = counts;
        this.groups = groups;
        this.words = words;
        this.filters = filters;
        this.nearWords = nearWords;
    }

    /** A filter in force, and the address without it. */
    record Chip(String name, String label, Address without) {}

    /** A filter whose removal would bring claims back. */
    record WayOut(Chip chip, long claims) {}

    record Layout(
            Address address,
            FilterInput input,
            ClaimPage page,
            List<FacetGroups.Group> groups,
            List<FacetGroups.Month> months,
            List<Chip> chips,
            List<WayOut> waysOut,
            @Nullable Meant meant) {}

    /** Other words for those of a search that found nothing. */
    record Meant(String words, Address address) {}

    Layout lay(String path, MultiValueMap<String, String> parameters) {
        Address address = Address.of(path, parameters, Address.FILTERS);
        FilterInput input = filters.read(parameters);
        ClaimPage page = claims.find(input.filter());
        Facets facets = counts.of(input.filter());
        List<Chip> chips = chips(address, input, facets);
        return new Layout(
                address,
                input,
                page,
                groups.of(facets, address, FACETS, OPEN),
                groups.months(facets, address),
                chips,
                page.total() == 0 ? waysOut(chips) : List.of(),
                page.total() == 0 ? meant(address, input) : null);
    }

    private @Nullable Meant meant(Address address, FilterInput input) {
        String q = input.filter().q();
        return q == null
                ? null
                : nearWords
                        .insteadOf(q)
                        .map(words -> new Meant(words, address.with("q", words)))
                        .orElse(null);
    }

    private List<Chip> chips(Address address, FilterInput input, Facets facets) {
        List<Chip> chips = new ArrayList<>();
        address.query().forEach((name, values) -> {
            if (name.equals("sort") || name.equals("page") || name.equals("size") || input.problem(name) != null) {
                return;
            }
            for (String value : values) {
                if (!(name.equals("review") && value.equals("all"))) {
                    chips.add(new Chip(name, words.of(name, value, facets), address.withoutValue(name, value)));
                }
            }
        });
        return chips;
    }

    private List<WayOut> waysOut(List<Chip> chips) {
        List<WayOut> waysOut = new ArrayList<>();
        for (Chip chip : chips.subList(0, Math.min(WAYS_OUT, chips.size()))) {
            Map<String, List<String>> looser = chip.without().query();
            ClaimFilter filter = filters.read(looser).filter();
            long found = claims.count(filter);
            if (found > 0) {
                waysOut.add(new WayOut(chip, found));
            }
        }
        return waysOut;
    }
}
