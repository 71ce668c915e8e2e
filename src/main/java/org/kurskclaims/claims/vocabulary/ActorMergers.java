package org.kurskclaims.claims.vocabulary;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one actor of two. Claims, links of attribution chains and spellings move, each claim with a revision in its
 * history; what moved is remembered, so that exactly that moves back when the merger is undone, unless an editor has
 * given it to somebody else meanwhile.
 */
@Service
@Transactional
public class ActorMergers {

    private final JdbcClient jdbc;
    private final VocabularyHistory history;
    private final Clock clock;

    ActorMergers(JdbcClient jdbc, VocabularyHistory history, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /** Mergers in which an actor went or stayed, the latest one first. */
    @Transactional(readOnly = true)
    public List<ActorMerger> of(long actor) {
        return jdbc.sql("""
                        select g.*, a.name as actor, b.name as heir,
                               (select count(*) from actor_merger_claim c where c.merger_id = g.id) as claims,
                               (select count(*) from actor_merger_link l where l.merger_id = g.id) as links
                        from actor_merger g join actor a on a.id = g.actor_id join actor b on b.id = g.into_id
                        where :actor in (g.actor_id, g.into_id) order by g.id desc""")
                .param("actor", actor)
                .query((row, number) -> {
                    OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
                    return new ActorMerger(
                            row.getLong("id"),
                            row.getLong("actor_id"),
                            row.getString("actor"),
                            row.getLong("into_id"),
                            row.getString("heir"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("who"),
                            row.getString("why"),
                            row.getLong("claims"),
                            row.getLong("links"),
                            undone == null ? null : undone.toInstant(),
                            row.getString("undone_by"));
                })
                .list();
    }

    /**
     * Makes an actor one with another.
     *
     * @param version of the actor that goes, as it was read
     * @throws VocabularyChangedMeanwhile if the actor has changed since
     * @throws VocabularyRejected on the field "into" if the other is the same, gone, or belongs to the one that goes
     */
    public void merge(long actor, int version, long into, By by) {
        Standing going = locked(Math.min(actor, into), Math.max(actor, into), actor);
        Standing staying = standing(into);
        if (going.version() != version) {
            throw new VocabularyChangedMeanwhile(VocabularyKind.ACTOR, going.slug());
        }
        if (actor == into || going.isMerged() || staying.isMerged()) {
            throw new VocabularyRejected("into", Problem.of("vocabulary.merger.impossible"));
        }
        String before = history.state(VocabularyKind.ACTOR, going.slug());
        String heirBefore = history.state(VocabularyKind.ACTOR, staying.slug());
        long merger = jdbc.sql("""
                        insert into actor_merger (actor_id, into_id, at, who, why)
                        values (:actor, :into, :at, :who, :why) returning id""")
                .params(Map.of(
                        "actor",
                        actor,
                        "into",
                        into,
                        "at",
                        Timestamp.from(clock.instant()),
                        "who",
                        by.who(),
                        "why",
                        by.why()))
                .query(Long.class)
                .single();
        move(merger, actor, into, by);
        become(actor, into);
        history.write(VocabularyKind.ACTOR, going.slug(), before, by);
        history.write(VocabularyKind.ACTOR, staying.slug(), heirBefore, by);
    }

    private void move(long merger, long actor, long into, By by) {
        sign(by);
        Map<String, Long> parties = Map.of("merger", merger, "actor", actor, "into", into);
        for (String step : List.of("""
                with moved as (update claim set claimant_id = :into, version = version + 1
                               where claimant_id = :actor returning id)
                insert into actor_merger_claim (merger_id, claim_id) select :merger, id from moved""", """
                with moved as (update attribution set actor_id = :into where actor_id = :actor
                               returning citation_id, position)
                insert into actor_merger_link (merger_id, citation_id, position)
                select :merger, citation_id, position from moved""", """
                with moved as (update actor_alias set actor_id = :into where actor_id = :actor returning alias)
                insert into actor_merger_alias (merger_id, alias) select :merger, alias from moved""", "update actor set version = version + 1 where id = :into")) {
            jdbc.sql(step).params(parties).update();
        }
    }

    /**
     * Undoes a merger that still stands.
     *
     * @throws NotInVocabulary if there is none
     * @throws VocabularyRejected on the field "into" if the actor that stayed was itself merged since: undo that first
     */
    public void undo(long merger, By by) {
        record Parties(long actor, long into) {}
        Parties parties = jdbc.sql(
                        "select actor_id, into_id from actor_merger where id = :id and undone_at is null for update")
                .param("id", merger)
                .query((row, number) -> new Parties(row.getLong(1), row.getLong(2)))
                .optional()
                .orElseThrow(() -> NotInVocabulary.merger(merger));
        Standing back = locked(
                Math.min(parties.actor(), parties.into()), Math.max(parties.actor(), parties.into()), parties.actor());
        Standing heir = standing(parties.into());
        if (heir.isMerged()) {
            throw new VocabularyRejected("into", Problem.of("vocabulary.merger.later"));
        }
        String before = history.state(VocabularyKind.ACTOR, back.slug());
        String heirBefore = history.state(VocabularyKind.ACTOR, heir.slug());
        moveBack(merger, parties.actor(), parties.into(), by);
        jdbc.sql("update actor_merger set undone_at = :at, undone_by = :who where id = :id")
                .param("at", Timestamp.from(clock.instant()))
                .param("who", by.who())
                .param("id", merger)
                .update();
        become(parties.actor(), null);
        history.write(VocabularyKind.ACTOR, back.slug(), before, by);
        history.write(VocabularyKind.ACTOR, heir.slug(), heirBefore, by);
    }

    private void moveBack(long merger, long actor, long into, By by) {
        sign(by);
        Map<String, Long> parties = Map.of("merger", merger, "actor", actor, "into", into);
        for (String step : List.of("""
                update claim set claimant_id = :actor, version = version + 1
                where claimant_id = :into
                  and id in (select claim_id from actor_merger_claim where merger_id = :merger)""", """
                update attribution t set actor_id = :actor from actor_merger_link l
                where l.merger_id = :merger and t.citation_id = l.citation_id and t.position = l.position
                  and t.actor_id = :into""", """
                insert into actor_alias (alias, key, actor_id)
                select alias, '', :actor from actor_merger_alias where merger_id = :merger
                on conflict (alias) do update set actor_id = excluded.actor_id where actor_alias.actor_id = :into""", "update actor set version = version + 1 where id = :into")) {
            jdbc.sql(step).params(parties).update();
        }
    }

    private void become(long actor, @Nullable Long into) {
        jdbc.sql("update actor set merged_into = :into, version = version + 1 where id = :actor")
                .param("actor", actor)
                .param("into", into)
                .update();
    }

    /** Both actors locked in the order of their ids, so that two mergers cannot wait for each other. */
    private Standing locked(long first, long second, long wanted) {
        jdbc.sql("select 1 from actor where id in (:first, :second) order by id for update")
                .param("first", first)
                .param("second", second)
                .query(row -> {});
        return standing(wanted);
    }

    private Standing standing(long id) {
        return jdbc.sql("select slug, version, merged_into is not null from actor where id = :id")
                .param("id", id)
                .query((row, number) -> new Standing(row.getString(1), row.getInt(2), row.getBoolean(3)))
                .optional()
                .orElseThrow(() -> NotInVocabulary.actor(id));
    }

    private record Standing(String slug, int version, boolean isMerged) {}

    /** Names the hand in the claims' histories. */
    private void sign(By by) {
        jdbc.sql("select set_config('kursk.who', :who, true), set_config('kursk.why', :why, true)")
                .param("who", by.who())
                .param("why", by.why())
                .query(row -> {});
    }
}
