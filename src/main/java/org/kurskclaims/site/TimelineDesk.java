package org.kurskclaims.site;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.Edition;
import org.kurskclaims.claims.Facets;
import org.kurskclaims.claims.FilterInput;
import org.kurskclaims.claims.Metric;
import org.kurskclaims.claims.Subject;
import org.kurskclaims.comparison.Comparison;
import org.kurskclaims.comparison.Metrics;
import org.kurskclaims.timelines.ScaleChoice;
import org.kurskclaims.timelines.TimelinePage;
import org.kurskclaims.timelines.Timelines;
import org.kurskclaims.timelines.View;
import org.springframework.stereotype.Component;

/** Turns an address of a timeline into its drawings: reads the filters, loads the claims, lays them out. */
@Component
class TimelineDesk {

    /** Parameters of a timeline's address beside those of every claim filter. */
    static final List<String> PARAMETERS = List.of(
            "side",
            "claimant",
            "outlet",
            "place",
            "modality",
            "review",
            "grade",
            "from",
            "to",
            "known",
            "recorded",
            "q",
            "scale");

    private static final List<String> FACETS = List.of("claimant", "outlet", "place", "grade");

    private final Claims claims;
    private final FacetCounts counts;
    private final FacetGroups groups;
    private final Vocabulary vocabulary;
    private final FilterReader filters;
    private final Edition edition;

    TimelineDesk(
            Claims claims,
            FacetCounts counts,
            FacetGroups groups,
            Vocabulary vocabulary,
            FilterReader filters,
            Edition edition) {
        this.claims = claims;
        this.counts = counts;
        this.groups = groups;
        this.vocabulary = vocabulary;
        this.filters = filters;
        this.edition = edition;
    }

    /** @throws NotFound if there is no such metric or subject */
    TimelineSheet lay(
            String metricSlug, String subjectSlug, Map<String, List<String>> parameters, PageLinks.Kind links) {
        Metric metric = vocabulary.metric(metricSlug);
        Subject subject = vocabulary.subject(subjectSlug);
        if (metric == null || (subject == null && !subjectSlug.equals(ClaimFilter.UNKNOWN))) {
            throw NotFound.timeline(metricSlug, subjectSlug);
        }
        Address address = Address.of("/timelines/" + metricSlug + "/" + subjectSlug, parameters, PARAMETERS);
        FilterInput input = filters.read(parameters);
        ClaimFilter wide = loaded(input.filter(), metricSlug, subjectSlug);
        List<ClaimView> ofAllSides = claims.all(wide);
        List<ClaimView> wanted = ofSides(ofAllSides, input.filter().side());
        View view = new View(
                ScaleChoice.of(address.value("scale")),
                input.filter().from(),
                input.filter().to(),
                !List.of("asserted").equals(input.filter().modality()),
                new PageLinks(address, links));
        Facets facets = links.equals(PageLinks.Kind.ON_A_PAGE)
                ? counts.of(input.filter().ofSeries(metricSlug, subjectSlug))
                : Facets.none();
        Instant state = edition.lastChange()
                .orElse(Instant.EPOCH)
                .truncatedTo(ChronoUnit.SECONDS)
                .plusSeconds(1);
        Timelines timelines = new Timelines(vocabulary.ofDrawings());
        TimelinePage page = timelines.page(Comparison.of(wanted), metricSlug, view);
        return new TimelineSheet(
                metric,
                subject,
                address,
                input,
                page,
                sides(facets, input.filter().side()),
                groups.of(facets, address, FACETS, FACETS),
                groups.months(facets, address),
                view,
                timelines,
                Slider.known(ofAllSides, input.filter().known()),
                Slider.recorded(ofAllSides, input.filter().recorded(), state),
                state,
                Cut.of(claims, wide, ofAllSides, address));
    }

    /** The metric itself and those beside it, of every side: what is counted beside a box does not depend on the boxes. */
    private static ClaimFilter loaded(ClaimFilter filter, String metric, String subject) {
        return filter.unpaged()
                .but()
                .metric(Metrics.beside(metric))
                .subject(List.of(subject))
                .side(null)
                .build();
    }

    private static List<ClaimView> ofSides(List<ClaimView> claims, @Nullable List<String> sides) {
        return sides == null
                ? claims
                : claims.stream().filter(claim -> sides.contains(claim.side())).toList();
    }

    /** Every side, those without a claim too: silence is worth showing. */
    private List<FacetGroups.Option> sides(Facets facets, @Nullable List<String> chosen) {
        return vocabulary.sides().stream()
                .map(side -> new FacetGroups.Option(
                        side.slug(),
                        side.label(),
                        facets.claims("side", side.slug()),
                        chosen == null || chosen.contains(side.slug())))
                .toList();
    }
}
