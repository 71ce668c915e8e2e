package org.kurskclaims.claims;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens claims for a change: one writer at a time, from the revision that was read, signed. */
@Component
class ClaimRevisions {

    private final EntityManager entities;
    private final JdbcClient jdbc;

    ClaimRevisions(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /**
     * @throws ClaimNotFound if there is no such claim
     * @throws ClaimChangedMeanwhile if it has another revision by now
     */
    Claim open(long id, int revision, By by) {
        Claim claim = locked(id);
        int actual = latest(id);
        if (actual != revision) {
            throw new ClaimChangedMeanwhile(id, revision, actual);
        }
        sign(by);
        return claim;
    }

    /** @throws ClaimNotFound if there is no such claim */
    Claim locked(long id) {
        Claim claim = entities.find(Claim.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (claim == null) {
            throw ClaimNotFound.withId(id);
        }
        return claim;
    }

    /**
     * Writes a revision of a claim whose own row stays as it is. Hibernate forces a version once a transaction only, so
     * this does not leave it to Hibernate.
     */
    void add(Claim claim) {
        entities.flush();
        jdbc.sql("update claim set version = version + 1 where id = :id")
                .param("id", claim.id())
                .update();
        entities.refresh(claim);
    }

    int latest(long id) {
        return jdbc.sql("select max(number) from claim_revision where claim_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** Tells the database who is at work, and why; it writes the history. */
    void sign(By by) {
        jdbc.sql("select set_config('kursk.who', :who, true), set_config('kursk.why', :why, true)")
                .param("who", by.who())
                .param("why", by.why())
                .query(row -> {});
    }
}
