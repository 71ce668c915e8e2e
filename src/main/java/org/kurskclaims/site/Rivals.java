package org.kurskclaims.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.RelationView;
import org.kurskclaims.comparison.Comparison;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Metrics;
import org.kurskclaims.comparison.Relation;
import org.kurskclaims.comparison.Verdict;
import org.kurskclaims.dating.FuzzyDate;
import org.springframework.stereotype.Component;

/** Puts a claim beside what others said of the same subject in the same weeks. */
@Component
class Rivals {

    private static final int DAYS_AROUND = 31;
    private static final int SHOWN = 12;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Claims claims;

    Rivals(Claims claims) {
        this.claims = claims;
    }

    /** @param words how the claim of the page stands to the other one, with the reason where they cannot be compared */
    record Rival(ClaimView claim, Verdict verdict, String words) {

        public boolean isContradiction() {
            return verdict == Verdict.CONTRADICTS;
        }
    }

    /** Contradictions first, then what is compatible, the same or a revision; apart, what only looks alike. */
    record Beside(List<Rival> comparable, List<Rival> notComparable) {}

    /** @param here whether the link starts at the claim of the page */
    record Link(RelationView relation, ClaimView other, boolean here) {}

    Beside of(ClaimView claim) {
        Comparison comparison = Comparison.of(together(claim, claims.all(around(claim))));
        List<Rival> comparable = new ArrayList<>();
        List<Rival> notComparable = new ArrayList<>();
        for (Relation relation : comparison.relationsOf(claim.id())) {
            ClaimView other = relation.other().claim();
            List<Rival> group = relation.isComparable() ? comparable : notComparable;
            if (other != null
                    && group.size() < SHOWN
                    && (relation.isComparable() || isAlike(claim, relation.other()))) {
                group.add(new Rival(other, relation.verdict(), org.kurskclaims.comparison.Wording.of(relation)));
            }
        }
        return new Beside(comparable, notComparable);
    }

    /** A retracted claim is in no list, yet its page still shows what it stood against. */
    private static List<ClaimView> together(ClaimView claim, List<ClaimView> others) {
        boolean isAmong = others.stream().anyMatch(other -> other.id() == claim.id());
        return isAmong
                ? others
                : Stream.concat(Stream.of(claim), others.stream()).toList();
    }

    private static ClaimFilter around(ClaimView claim) {
        FuzzyDate when = claim.when();
        LocalDate from =
                when == null || when.earliest().isBefore(FIRST.plusDays(DAYS_AROUND)) ? FIRST : when.earliest();
        LocalDate to = when == null || when.latest().isAfter(LAST.minusDays(DAYS_AROUND)) ? LAST : when.latest();
        return ClaimFilter.none()
                .but()
                .metric(Metrics.beside(claim.metric()))
                .subject(List.of(claim.subject() == null ? ClaimFilter.UNKNOWN : claim.subject()))
                .days(
                        from.equals(FIRST) ? null : from.minusDays(DAYS_AROUND),
                        to.equals(LAST) ? null : to.plusDays(DAYS_AROUND))
                .build();
    }

    /** The same unit about the same subject: a reader would hold the two side by side, so the reason is worth saying. */
    private static boolean isAlike(ClaimView claim, Figure other) {
        return claim.quantity().unit() == other.quantity().unit()
                || claim.metric().equals(other.key().metric());
    }

    /** Links that a text or an editor states, each with the claim at its other end; one query. */
    List<Link> links(long id, List<RelationView> relations) {
        Map<Long, ClaimView> others = new LinkedHashMap<>();
        List<Long> ids =
                relations.stream().map(relation -> otherEnd(id, relation)).toList();
        if (!ids.isEmpty()) {
            claims.byIds(ids).forEach(other -> others.put(other.id(), other));
        }
        List<Link> links = new ArrayList<>();
        for (RelationView relation : relations) {
            @Nullable ClaimView other = others.get(otherEnd(id, relation));
            if (other != null) {
                links.add(new Link(relation, other, relation.from() == id));
            }
        }
        return links;
    }

    private static long otherEnd(long id, RelationView relation) {
        return relation.from() == id ? relation.to() : relation.from();
    }
}
