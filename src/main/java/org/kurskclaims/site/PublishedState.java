package org.kurskclaims.site;

import java.util.ArrayList;
import java.util.List;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.Edition;
import org.kurskclaims.claims.SeriesSummary;
import org.kurskclaims.comparison.Comparison;
import org.kurskclaims.comparison.Disagreement;
import org.kurskclaims.comparison.Disagreements;
import org.kurskclaims.comparison.Relation;
import org.kurskclaims.comparison.Wording;
import org.springframework.stereotype.Component;

/**
 * All claims set side by side, kept until the data change: the overview and the list of timelines are read far more often
 * than a claim is added, and the comparison of everything is the dearest thing a page can ask for.
 */
@Component
class PublishedState {

    private static final int GAPS = 6;

    private final Claims claims;
    private final SeriesCards cards;
    private final OfEdition<State> state;

    PublishedState(Claims claims, Edition edition, SeriesCards cards) {
        this.claims = claims;
        this.cards = cards;
        this.state = new OfEdition<>(edition, this::compute);
    }

    /**
     * @param gaps the widest disagreements between claims, the widest first; among the latest claims if there are very many
     */
    record State(List<SeriesCards.Card> cards, List<Gap> gaps, long claims, long unreviewed) {

        /** Claims that were compared with each other at most. */
        public int compared() {
            return Claims.MOST;
        }

        /** Whether there are more claims than could be compared with each other. */
        public boolean isCutShort() {
            return claims > Claims.MOST;
        }
    }

    /**
     * Two figures that cannot both be true.
     *
     * @param times "2.6×", with ≥ in front where an end is open
     */
    record Gap(ClaimView one, ClaimView other, String times) {}

    /** The state of the present edition; computed by the first reader who asks for it. */
    State now() {
        return state.get();
    }

    private State compute() {
        List<SeriesSummary> series = claims.series(ClaimFilter.none());
        Comparison comparison = Comparison.of(claims.all(ClaimFilter.none()));
        return new State(
                cards.of(series, comparison),
                gaps(comparison),
                series.stream().mapToLong(SeriesSummary::claims).sum(),
                series.stream().mapToLong(SeriesSummary::unreviewed).sum());
    }

    private static List<Gap> gaps(Comparison comparison) {
        List<Gap> gaps = new ArrayList<>();
        for (Disagreement disagreement : Disagreements.widest(comparison, GAPS)) {
            Relation relation = disagreement.relation();
            ClaimView one = relation.one().claim();
            ClaimView other = relation.other().claim();
            if (one != null && other != null && relation.gap() != null) {
                gaps.add(new Gap(one, other, Wording.times(relation)));
            }
        }
        return gaps;
    }
}
