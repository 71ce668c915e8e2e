package org.kurskclaims.claims;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what claims say, who says so and how credible it is. Calls work as those of {@link ClaimDesk} do: one revision
 * each, and none where nothing is different.
 */
@Service
@Transactional
public class ClaimCorrections {

    private final EntityManager entities;
    private final ActorRegister actors;
    private final CitationChanges changes;
    private final RecordedContent recorded;
    private final ClaimRevisions revisions;
    private final FourEyes fourEyes;

    ClaimCorrections(
            EntityManager entities,
            ActorRegister actors,
            CitationChanges changes,
            RecordedContent recorded,
            ClaimRevisions revisions,
            FourEyes fourEyes) {
        this.entities = entities;
        this.actors = actors;
        this.changes = changes;
        this.recorded = recorded;
        this.revisions = revisions;
        this.fourEyes = fourEyes;
    }

    /**
     * Changes several things about a claim in one revision. Where four eyes are required, what was published and now says
     * something else is for somebody else to publish.
     *
     * @throws FourEyesRequired if it is to be published, and somebody else has to do that
     */
    public void change(long id, int revision, ClaimChange change, By by) {
        Claim claim = revisions.open(id, revision, by);
        Restated restated = restate(claim, change);
        if (change.review() == ReviewState.PUBLISHED && isForOthers(restated, by)) {
            throw new FourEyesRequired(id);
        }
        if (change.review() == null) {
            awaitOthers(restated);
        } else {
            claim.become(change.review());
        }
        write(restated, change.grade());
    }

    /**
     * Changes a claim and, if it was waiting for a review, publishes it, all in one revision: who corrects has looked.
     * Where four eyes are required, a claim that this editor has a hand in waits for somebody else instead.
     *
     * @return false if it waits for somebody else
     */
    public boolean settle(long id, int revision, ClaimChange change, By by) {
        Claim claim = revisions.open(id, revision, by);
        Restated restated = restate(claim, change);
        if (!claim.isSuggested()) {
            awaitOthers(restated);
        } else if (!isForOthers(restated, by)) {
            claim.become(ReviewState.PUBLISHED);
        }
        write(restated, change.grade());
        return !claim.isSuggested();
    }

    /**
     * A claim that says something else than is stored.
     *
     * @param before the chains that were changed, as they were
     */
    private record Restated(Claim claim, Map<Citation, List<StoredLink>> before, boolean isDifferent) {}

    private Restated restate(Claim claim, ClaimChange change) {
        ClaimContent content = change.content();
        if (content != null) {
            claim.correct(content, claimant(content));
        }
        Map<Citation, List<StoredLink>> before = attribute(claim, change.chains());
        return new Restated(
                claim,
                before,
                !before.isEmpty() || entities.unwrap(Session.class).isDirty());
    }

    private @Nullable Long claimant(ClaimContent content) {
        return content.claimant() == null
                ? null
                : Long.valueOf(actors.resolve(content.claimant()).id());
    }

    private Map<Citation, List<StoredLink>> attribute(Claim claim, Map<Long, List<NewCitation.Link>> chains) {
        Map<Citation, List<StoredLink>> before = new LinkedHashMap<>();
        for (Citation citation : claim.citations()) {
            List<StoredLink> old = citation.chain();
            List<NewCitation.Link> wanted = chains.get(citation.id());
            List<StoredLink> links = wanted == null ? old : actors.chain(wanted);
            if (!links.equals(old)) {
                before.put(citation, old);
                citation.attribute(links);
            }
        }
        return before;
    }

    private boolean isForOthers(Restated restated, By by) {
        return fourEyes.isRequired()
                && (restated.isDifferent() || !fourEyes.admits(restated.claim().id(), by.who()));
    }

    private void awaitOthers(Restated restated) {
        if (fourEyes.isRequired() && restated.isDifferent() && restated.claim().isPublished()) {
            restated.claim().become(ReviewState.SUGGESTED);
        }
    }

    private void write(Restated restated, ClaimChange.@Nullable Credibility grade) {
        Claim claim = restated.claim();
        if (grade != null) {
            claim.grade(grade.credibility(), grade.reason());
        }
        int latest = revisions.latest(claim.id());
        entities.flush();
        if (!restated.before().isEmpty() && revisions.latest(claim.id()) == latest) {
            revisions.add(claim);
        }
        restated.before().forEach((citation, old) -> changes.attributed(claim, citation, old));
    }

    /** Replaces what the claim says. */
    public void correct(long id, int revision, ClaimContent content, By by) {
        change(id, revision, ClaimChange.of(content), by);
    }

    /** Replaces the chain of one citation, from the origin to the last channel; what the claim says stays. */
    public void attribute(long id, int revision, long citation, List<NewCitation.Link> chain, By by) {
        change(id, revision, ClaimChange.NONE.with(Map.of(citation, chain)), by);
    }

    /**
     * Makes a claim say again what it said at an earlier revision, its chains included. Its review, its grade and its
     * citations stay as they are now.
     *
     * @throws ClaimNotFound if it has no such revision
     */
    public void restore(long id, int revision, int earlier, By by) {
        ClaimContent content = recorded.at(id, earlier).orElseThrow(() -> ClaimNotFound.withId(id));
        Map<Long, List<NewCitation.Link>> chains = changes.chainsAt(id, earlier);
        Map<Long, List<NewCitation.Link>> byCitation = revisions.locked(id).citations().stream()
                .filter(citation -> chains.containsKey(citation.passageId()))
                .collect(Collectors.toMap(Citation::id, citation -> chains.get(citation.passageId())));
        change(id, revision, ClaimChange.of(content).with(byCitation), by);
    }

    /**
     * Grades a claim by the NATO Admiralty code.
     *
     * @param credibility 1 to 6; absent takes the grade away
     * @param reason needed with a grade
     */
    public void grade(long id, int revision, @Nullable Integer credibility, @Nullable String reason, By by) {
        change(id, revision, ClaimChange.NONE.with(new ClaimChange.Credibility(credibility, reason)), by);
    }
}
