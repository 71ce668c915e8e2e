package org.kurskclaims.claims;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where claims are recorded and reviewed; {@link ClaimCorrections} changes what they say, {@link ClaimSuccession} puts one
 * in the place of another. Each call is one revision in the history, signed with who and why. Calls that change a claim take the revision that the caller had read, and throw {@link ClaimChangedMeanwhile} if there is a newer
 * one, {@link ClaimNotFound} if there is no such claim, and {@link ReviewNotPossible} if its state does not allow the step.
 */
@Service
@Transactional
public class ClaimDesk {

    /** Any number will do, as long as everybody who records claims takes the same one. */
    private static final int RECORDING = 0x6b75_7273;

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final ActorRegister actors;
    private final KnownStatements statements;
    private final CitationChanges changes;
    private final ClaimRevisions revisions;
    private final FourEyes fourEyes;

    ClaimDesk(
            EntityManager entities,
            JdbcClient jdbc,
            ActorRegister actors,
            KnownStatements statements,
            CitationChanges changes,
            ClaimRevisions revisions,
            FourEyes fourEyes) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.actors = actors;
        this.statements = statements;
        this.changes = changes;
        this.revisions = revisions;
        this.fourEyes = fourEyes;
    }

    /**
     * Records a statement: as a claim, or as another citation of the claim that says the same ({@link KnownStatements} has
     * the rules). Recordings queue up behind each other until their transactions end, for two at once could not see that
     * they say the same.
     */
    public Recorded record(NewClaim claim, By by) {
        queueForRecording(by);
        NewCitation citation = claim.citation();
        ActorRegister.@Nullable Found claimant = claimant(claim.content());
        List<StoredLink> chain = actors.chain(citation.chain(), claim.content().claimant(), claimant);
        Optional<Long> echoed = statements.echoed(claim).or(() -> Optional.ofNullable(citation.repeats()));
        Optional<Long> known = echoed.or(() -> statements.same(claim, claimant, channels(chain)));
        if (known.isPresent()) {
            Claim same = current(known.get());
            cite(same, citation.passage(), echoed.isPresent(), chain);
            release(same);
            return new Recorded(same.id(), false, echoed.isPresent());
        }
        Claim recorded = new Claim(claim, claimant == null ? null : claimant.id(), chain);
        if (!claim.isMachine() && fourEyes.isRequired()) {
            recorded.become(ReviewState.SUGGESTED);
        }
        entities.persist(recorded);
        entities.flush();
        release(recorded);
        return new Recorded(recorded.id(), true, false);
    }

    /** Each flush looks at all that is held: a document of a thousand claims would take a million looks. */
    private void release(Claim claim) {
        claim.citations().forEach(entities::detach);
        entities.detach(claim);
    }

    private void queueForRecording(By by) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(:key), set_config('kursk.who', :who, true),
                               set_config('kursk.why', :why, true)""")
                .param("key", RECORDING)
                .param("who", by.who())
                .param("why", by.why())
                .query(row -> {});
    }

    private ActorRegister.@Nullable Found claimant(ClaimContent content) {
        return content.claimant() == null ? null : actors.resolve(content.claimant());
    }

    private static List<Long> channels(List<StoredLink> chain) {
        return chain.stream()
                .filter(link -> link.role().equals("channel"))
                .map(StoredLink::actorId)
                .toList();
    }

    /** The claim itself, or the one that took its place. */
    private Claim current(long id) {
        Claim claim = revisions.locked(id);
        Long successor = claim.supersededBy();
        return successor == null ? claim : current(successor);
    }

    private void cite(Claim claim, long passage, boolean echo, List<StoredLink> chain) {
        if (!claim.isCitedIn(passage)) {
            Citation citation = claim.cite(passage, echo, chain);
            revisions.add(claim);
            changes.added(claim, citation);
        }
    }

    /** Adds an appearance that an editor found; nothing happens if the claim cites the passage already. */
    public void addCitation(long id, int revision, NewCitation citation, By by) {
        Claim claim = revisions.open(id, revision, by);
        cite(claim, citation.passage(), false, actors.chain(citation.chain()));
    }

    /**
     * Confirms a suggestion, or brings back what was rejected, retracted or superseded.
     *
     * @throws FourEyesRequired if somebody else has to, see {@link #mayPublish}
     */
    public void publish(long id, int revision, By by) {
        Claim claim = revisions.open(id, revision, by);
        claim.become(ReviewState.PUBLISHED);
        if (!fourEyes.admits(id, by.who())) {
            throw new FourEyesRequired(id);
        }
        entities.flush();
    }

    /** False where four eyes are required, and this editor entered or corrected the claim. */
    @Transactional(readOnly = true)
    public boolean mayPublish(long id, String who) {
        return fourEyes.admits(id, who);
    }

    /** Whether somebody else must publish what one enters or corrects: corrected claims then wait for a review again. */
    @Transactional(readOnly = true)
    public boolean requiresFourEyes() {
        return fourEyes.isRequired();
    }

    /** Takes a review back: the claim waits for one again. */
    public void reconsider(long id, int revision, By by) {
        revisions.open(id, revision, by).become(ReviewState.SUGGESTED);
        entities.flush();
    }

    /** Turns a suggestion down: the text does not say that. */
    public void reject(long id, int revision, By by) {
        revisions.open(id, revision, by).become(ReviewState.REJECTED);
        entities.flush();
    }

    /** Withdraws what was published; readers see the reason. */
    public void retract(long id, int revision, By by) {
        revisions.open(id, revision, by).become(ReviewState.RETRACTED);
        entities.flush();
    }

    /**
     * Links two claims as a text or an editor does.
     *
     * @param type "repeats", "corroborates", "contradicts", "revises", "denies" or "derived-from"
     */
    public void relate(long from, long to, String type, String reason) {
        revisions.locked(from);
        revisions.locked(to);
        jdbc.sql("""
                        insert into relation (from_claim, to_claim, type, reason, origin)
                        values (:from, :to, :type, :reason, 'editor')
                        on conflict (from_claim, to_claim, type) do update set reason = excluded.reason""")
                .param("from", from)
                .param("to", to)
                .param("type", type)
                .param("reason", reason)
                .update();
    }
}
