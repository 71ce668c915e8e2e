package org.kurskclaims.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return !isRequired()
                || !authors(List.of(claim)).getOrDefault(claim, List.of()).contains(who);
    }

    /** Who must leave the publication of each claim to somebody else, the one who came last at the end. */
    Map<Long, List<String>> authors(Collection<Long> claims) {
        Map<Long, List<String>> authors = new LinkedHashMap<>();
        authorships("r.claim_id = any(:claims)", "claims", claims.toArray(Long[]::new))
                .forEach(one -> authors.computeIfAbsent(one.claim(), claim -> new ArrayList<>())
                        .add(one.who()));
        return authors;
    }

    /** The claims waiting for a review that somebody has to leave to others. */
    List<Long> waitingOf(String who) {
        return authorships(
                        "r.who = :who and r.claim_id in (select id from claim where review = 'suggested')", "who", who)
                .stream()
                .map(Authorship::claim)
                .toList();
    }

    private record Authorship(long claim, String who) {}

    private List<Authorship> authorships(String which, String name, Object value) {
        return jdbc.sql("""
                        select r.claim_id, r.who
                        from claim_revision r
                        where %s and r.who <> 'import'
                          and r.number > coalesce((
                              select max(p.number) from claim_revision p
                              where p.claim_id = r.claim_id and p.who <> r.who and p.after ->> 'review' = 'published'
                                and p.before ->> 'review' is distinct from 'published'), 0)
                          and (r.before is null
                               or (r.before ->> 'review' = r.after ->> 'review'
                                   and r.before ->> 'credibility' is not distinct from r.after ->> 'credibility'
                                   and r.before ->> 'credibility_reason'
                                       is not distinct from r.after ->> 'credibility_reason')
                               or r.before - cast(:decided as text[]) <> r.after - cast(:decided as text[])
                               or exists (select from citation_revision c
                                          where c.claim_id = r.claim_id and c.number = r.number and c.merged is null))
                        group by r.claim_id, r.who
                        order by r.claim_id, max(r.number)""".formatted(which))
                .param(name, value)
                .param(
                        "decided",
                        new String[] {"version", "review", "credibility", "credibility_reason", "superseded_by"})
                .query((row, number) -> new Authorship(row.getLong(1), row.getString(2)))
                .list();
    }
}
