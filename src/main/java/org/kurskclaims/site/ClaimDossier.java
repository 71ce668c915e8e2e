package org.kurskclaims.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.articles.Surroundings;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimReading;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Revision;
import org.kurskclaims.quantity.ComparisonInterval;
import org.springframework.stereotype.Component;

/** Gathers what stands behind one claim: its sentence, its citations, its rivals, its reading and its history. */
@Component
class ClaimDossier {

    private static final int CITATIONS_SHOWN = 20;

    private final Articles articles;
    private final ClaimHistory history;
    private final Rivals rivals;

    ClaimDossier(Articles articles, ClaimHistory history, Rivals rivals) {
        this.articles = articles;
        this.history = history;
        this.rivals = rivals;
    }

    /** A citation with the words around its quote. */
    record Quoted(CitationView citation, Sentence sentence) {}

    /**
     * What is known about a claim.
     *
     * @param first the oldest citation, which carries the page
     * @param further the other citations, echoes among them; at most 20 with their sentences
     * @param successor number of the claim that took its place, if it was superseded
     */
    record Dossier(
            Quoted first,
            List<Quoted> further,
            int citationsNotShown,
            ComparisonInterval interval,
            List<Rivals.Rival> comparable,
            List<Rivals.Rival> notComparable,
            List<ClaimReading> readings,
            List<Revision> revisions,
            List<Rivals.Link> links,
            @Nullable Long successor) {}

    Dossier open(ClaimView claim) {
        List<CitationView> shown = claim.citations()
                .subList(0, Math.min(CITATIONS_SHOWN, claim.citations().size()));
        List<Quoted> quoted = quote(shown);
        Rivals.Beside beside = rivals.of(claim);
        return new Dossier(
                quoted.get(0),
                quoted.subList(1, quoted.size()),
                claim.citations().size() - shown.size(),
                ComparisonInterval.of(claim.quantity()),
                beside.comparable(),
                beside.notComparable(),
                history.readings(claim.id()),
                history.revisions(claim.id()),
                rivals.links(claim.id(), history.relations(claim.id())),
                history.successor(claim.id()).orElse(null));
    }

    private List<Quoted> quote(List<CitationView> citations) {
        List<Surroundings> around = articles.around(
                citations.stream().map(CitationView::versionId).toList(),
                citations.stream().map(CitationView::start).toList(),
                citations.stream().map(CitationView::end).toList(),
                Sentence.REACH);
        List<Quoted> quoted = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            CitationView citation = citations.get(i);
            quoted.add(new Quoted(citation, Sentence.of(citation.exact(), around.get(i))));
        }
        return quoted;
    }
}
