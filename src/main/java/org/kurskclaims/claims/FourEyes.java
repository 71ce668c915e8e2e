package org.kurskclaims.claims;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rule that nobody publishes what they said themselves. Whoever has entered or corrected a claim since somebody else
 * published it last is its author; every change that is no decision about it (a correction, another citation, another
 * chain) counts.
 */
@Component
class FourEyes {

    private final JdbcClient jdbc;
    private final HouseRules rules;

    FourEyes(JdbcClient jdbc, HouseRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    boolean isRequired() {
        return rules.read().fourEyes();
    }

    /** Whether somebody may publish a claim. */
    boolean admits(long claim, String who) {
        return !isRequired() || !isAuthor(claim, who);
    }

    private boolean isAuthor(long claim, String who) {
        return jdbc.sql("""
                        with published as (
                          select coalesce(max(number), 0) as number
                          from claim_revision
                          where claim_id = :claim and who <> :who and after ->> 'review' = 'published'
                            and before ->> 'review' is distinct from 'published')
                        select exists (
                          select 1
                          from claim_revision r, published
                          where r.claim_id = :claim and r.who = :who and r.number > published.number
                            and (r.before is null
                                 or (r.before ->> 'review' = r.after ->> 'review'
                                     and r.before ->> 'credibility' is not distinct from r.after ->> 'credibility'
                                     and r.before ->> 'credibility_reason'
                                         is not distinct from r.after ->> 'credibility_reason')
                                 or r.before - cast(:decided as text[]) <> r.after - cast(:decided as text[])))""")
                .param("claim", claim)
                .param("who", who)
                .param(
                        "decided",
                        new String[] {"version", "review", "credibility", "credibility_reason", "superseded_by"})
                .query(Boolean.class)
                .single();
    }
}
