package org.kurskclaims.claims;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One claim takes the place of another, and gives it back. Calls work as those of {@link ClaimDesk} do. */
@Service
@Transactional
public class ClaimSuccession {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final ClaimRevisions revisions;
    private final CitationChanges changes;

    ClaimSuccession(EntityManager entities, JdbcClient jdbc, ClaimRevisions revisions, CitationChanges changes) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.revisions = revisions;
        this.changes = changes;
    }

    /** Puts another claim in a claim's place; readers are led on to it. */
    public void supersede(long id, int revision, long successor, By by) {
        Claim claim = revisions.open(id, revision, by);
        claim.becomeSupersededBy(revisions.locked(successor));
        entities.flush();
    }

    /** Makes one claim of two that say the same: the other one gets the citations and takes its place. */
    public void merge(long id, int revision, long into, By by) {
        Claim claim = revisions.open(id, revision, by);
        Claim other = revisions.locked(into);
        claim.becomeSupersededBy(other);
        List<Citation> brought = claim.citations().stream()
                .filter(citation -> !other.isCitedIn(citation.passageId()))
                .map(citation -> other.cite(citation.passageId(), citation.isEcho(), citation.chain()))
                .toList();
        revisions.add(other);
        brought.forEach(citation -> changes.broughtBy(claim, other, citation));
    }

    /**
     * Takes a merger, or a plain supersession, back: the claim stands for itself again, as reviewed as it was before, and
     * the other one loses the citations that the merger brought.
     */
    public void separate(long id, int revision, By by) {
        Claim claim = revisions.open(id, revision, by);
        Long successor = claim.supersededBy();
        claim.become(stateBeforeSupersession(id));
        entities.flush();
        if (successor != null) {
            giveBack(claim, revisions.locked(successor));
        }
    }

    private ReviewState stateBeforeSupersession(long id) {
        return jdbc.sql("""
                        select before ->> 'review' from claim_revision
                        where claim_id = :id and after ->> 'review' = 'superseded' and before ->> 'review' <> 'superseded'
                        order by number desc limit 1""")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(ReviewState::of)
                .orElse(ReviewState.PUBLISHED);
    }

    private void giveBack(Claim claim, Claim from) {
        List<Long> brought = changes.broughtBy(claim.id(), from.id());
        List<Citation> leaving = from.citations().stream()
                .filter(citation -> brought.contains(citation.passageId()))
                .toList();
        if (!leaving.isEmpty()) {
            Map<Long, List<StoredLink>> chains =
                    leaving.stream().collect(Collectors.toMap(Citation::passageId, Citation::chain));
            leaving.forEach(from::uncite);
            revisions.add(from);
            chains.forEach((passage, chain) -> changes.removed(from, passage, chain));
        }
    }
}
