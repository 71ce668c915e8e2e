package org.kurskclaims.claims;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where claims are recorded and reviewed. Each call is one revision in the history, signed with who and why. Calls that
 * change a claim take the revision that the caller had read, and throw {@link ClaimChangedMeanwhile} if there is a newer
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

    ClaimDesk(EntityManager entities, JdbcClient jdbc, ActorRegister actors, KnownStatements statements) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.actors = actors;
        this.statements = statements;
    }

    /**
     * Records a statement: as a claim, or as another citation of the claim that says the same ({@link KnownStatements} has
     * the rules). Recordings queue up behind each other until their transactions end, for two at once could not see that
     * they say the same.
     */
    public Recorded record(NewClaim claim, By by) {
        queueForRecording();
        sign(by);
        NewCitation citation = claim.citation();
        ActorRegister.@Nullable Found claimant = resolve(claim.content().claimant());
        List<StoredLink> chain = chain(citation);
        Optional<Long> echoed = statements.echoed(claim).or(() -> Optional.ofNullable(citation.repeats()));
        Optional<Long> known = echoed.or(() -> statements.same(claim, claimant, channels(chain)));
        if (known.isPresent()) {
            Claim same = current(known.get());
            cite(same, citation.passage(), echoed.isPresent(), chain);
            release(same);
            return new Recorded(same.id(), false, echoed.isPresent());
        }
        Claim recorded = new Claim(claim, claimant == null ? null : claimant.id(), chain);
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

    private void queueForRecording() {
        jdbc.sql("select pg_advisory_xact_lock(:key)").param("key", RECORDING).query(row -> {});
    }

    private void sign(By by) {
        jdbc.sql("select set_config('kursk.who', :who, true), set_config('kursk.why', :why, true)")
                .param("who", by.who())
                .param("why", by.why())
                .query(row -> {});
    }

    private ActorRegister.@Nullable Found resolve(@Nullable ActorName name) {
        return name == null ? null : actors.resolve(name);
    }

    private List<StoredLink> chain(NewCitation citation) {
        return citation.chain().stream()
                .map(link -> new StoredLink(actors.resolve(link.actor()).id(), link.role(), link.cue()))
                .toList();
    }

    private static List<Long> channels(List<StoredLink> chain) {
        return chain.stream()
                .filter(link -> link.role().equals("channel"))
                .map(StoredLink::actorId)
                .toList();
    }

    /** The claim itself, or the one that took its place. */
    private Claim current(long id) {
        Claim claim = locked(id);
        Long successor = claim.supersededBy();
        return successor == null ? claim : current(successor);
    }

    private void cite(Claim claim, long passage, boolean echo, List<StoredLink> chain) {
        if (!claim.isCitedIn(passage)) {
            claim.cite(passage, echo, chain);
            entities.lock(claim, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            entities.flush();
        }
    }

    /** Adds an appearance that an editor found; nothing happens if the claim cites the passage already. */
    public void addCitation(long id, int revision, NewCitation citation, By by) {
        Claim claim = revising(id, revision, by);
        cite(claim, citation.passage(), false, chain(citation));
    }

    /** Confirms a suggestion, or brings back what was rejected, retracted or superseded. */
    public void publish(long id, int revision, By by) {
        revising(id, revision, by).become(ReviewState.PUBLISHED);
        entities.flush();
    }

    /** Takes a review back: the claim waits for one again. */
    public void reconsider(long id, int revision, By by) {
        revising(id, revision, by).become(ReviewState.SUGGESTED);
        entities.flush();
    }

    /** Turns a suggestion down: the text does not say that. */
    public void reject(long id, int revision, By by) {
        revising(id, revision, by).become(ReviewState.REJECTED);
        entities.flush();
    }

    /** Withdraws what was published; readers see the reason. */
    public void retract(long id, int revision, By by) {
        revising(id, revision, by).become(ReviewState.RETRACTED);
        entities.flush();
    }

    /** Replaces what the claim says; nothing is written if it says so already. */
    public void correct(long id, int revision, ClaimContent content, By by) {
        Claim claim = revising(id, revision, by);
        ActorRegister.@Nullable Found claimant = resolve(content.claimant());
        claim.correct(content, claimant == null ? null : claimant.id());
        entities.flush();
    }

    /**
     * Grades a claim by the NATO Admiralty code.
     *
     * @param credibility 1 to 6; absent takes the grade away
     * @param reason needed with a grade
     */
    public void grade(long id, int revision, @Nullable Integer credibility, @Nullable String reason, By by) {
        revising(id, revision, by).grade(credibility, reason);
        entities.flush();
    }

    /** Puts another claim in a claim's place; readers are led on to it. */
    public void supersede(long id, int revision, long successor, By by) {
        Claim claim = revising(id, revision, by);
        claim.becomeSupersededBy(locked(successor));
        entities.flush();
    }

    /** Makes one claim of two that say the same: the other one gets the citations and takes its place. */
    public void merge(long id, int revision, long into, By by) {
        Claim claim = revising(id, revision, by);
        Claim other = locked(into);
        claim.becomeSupersededBy(other);
        claim.citations().stream()
                .filter(citation -> !other.isCitedIn(citation.passageId()))
                .forEach(citation -> other.cite(citation.passageId(), citation.isEcho(), citation.chain()));
        entities.lock(other, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }

    /**
     * Links two claims as a text or an editor does.
     *
     * @param type "repeats", "corroborates", "contradicts", "revises", "denies" or "derived-from"
     */
    public void relate(long from, long to, String type, String reason) {
        locked(from);
        locked(to);
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

    private Claim revising(long id, int revision, By by) {
        Claim claim = locked(id);
        int actual = jdbc.sql("select max(number) from claim_revision where claim_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
        if (actual != revision) {
            throw new ClaimChangedMeanwhile(id, revision, actual);
        }
        sign(by);
        return claim;
    }

    private Claim locked(long id) {
        Claim claim = entities.find(Claim.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (claim == null) {
            throw ClaimNotFound.withId(id);
        }
        return claim;
    }
}
