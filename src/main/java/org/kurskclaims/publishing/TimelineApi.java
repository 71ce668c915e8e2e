package org.kurskclaims.publishing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.ReferenceData;
import org.kurskclaims.comparison.Comparison;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Timelines as JSON: the claims that a page draws, with the intervals in which it compares them and what follows. */
@RestController
class TimelineApi {

    private final Claims claims;
    private final ClaimSources sources;
    private final ReferenceData reference;
    private final PublicAddress address;

    TimelineApi(Claims claims, ClaimSources sources, ReferenceData reference, PublicAddress address) {
        this.claims = claims;
        this.sources = sources;
        this.reference = reference;
        this.address = address;
    }

    @GetMapping(
            path = {"/api/v1/timelines/{metric}/{subject}", "/timelines/{metric}/{subject}.json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    PublishedTimeline timeline(
            @PathVariable String metric,
            @PathVariable String subject,
            @RequestParam MultiValueMap<String, String> parameters) {
        Compared compared = compare(metric, subject, parameters);
        return new PublishedTimeline(
                metric,
                subject.equals(ClaimFilter.UNKNOWN) ? null : subject,
                address.base() + "/timelines/" + metric + "/" + subject,
                compared.claims().size() < Claims.MOST,
                PublishedTimeline.series(compared.comparison(), compared.claims()));
    }

    /** The claims of a timeline, by their ids, and what follows from them. */
    record Compared(Comparison comparison, Map<Long, SourcedClaim> claims) {}

    Compared compare(String metric, String subject, MultiValueMap<String, String> parameters) {
        requireKnown(metric, subject);
        List<ClaimView> found = claims.all(Question.aboutClaims(parameters).ofSeries(metric, subject));
        Map<Long, SourcedClaim> sourced = sources.of(found).stream()
                .collect(Collectors.toMap(claim -> claim.claim().id(), Function.identity()));
        return new Compared(Comparison.of(found), sourced);
    }

    /** A timeline without claims is empty; one of something that nobody counts is none. */
    void requireKnown(String metric, String subject) {
        boolean isSubject = subject.equals(ClaimFilter.UNKNOWN)
                || reference.subject(subject).isPresent();
        if (!isSubject || reference.metric(metric).isEmpty()) {
            throw NotPublished.timeline(metric, subject);
        }
    }
}
