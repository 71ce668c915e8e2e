package org.kurskclaims.claims.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.Slug;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The actors as editors change them; {@link ActorDirectory} finds them. Changes take the version that was read and throw {@link VocabularyChangedMeanwhile} if
 * there is a newer one, {@link VocabularyRejected} if they cannot be made.
 */
@Service
@Transactional
public class ActorVocabulary {

    private final JdbcClient jdbc;
    private final VocabularyHistory history;

    ActorVocabulary(JdbcClient jdbc, VocabularyHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /** @return id of the new actor */
    public long add(ActorDraft draft, By by) {
        check(draft, null);
        long id = jdbc.sql("""
                        insert into actor (slug, name, kind, side)
                        select case when exists (select 1 from actor where slug = :slug)
                                    then :slug || '-' || nextval('actor_id_seq') else :slug end, :name, :kind, :side
                        returning id""")
                .param("slug", Slug.of(draft.name(), "actor"))
                .param("name", draft.name())
                .param("kind", draft.kind())
                .param("side", draft.side())
                .query(Long.class)
                .single();
        write(id, draft);
        history.write(VocabularyKind.ACTOR, slug(id), null, by);
        return id;
    }

    /** Replaces everything about an actor but its address. */
    public void change(long id, int version, ActorDraft draft, By by) {
        String slug = locked(id, version);
        check(draft, id);
        String before = history.state(VocabularyKind.ACTOR, slug);
        write(id, draft);
        history.write(VocabularyKind.ACTOR, slug, before, by);
    }

    private String slug(long id) {
        return jdbc.sql("select slug from actor where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** @return the actor's slug */
    private String locked(long id, int version) {
        record Row(String slug, int version, boolean isMerged) {}
        Row row = jdbc.sql("select slug, version, merged_into is not null from actor where id = :id for update")
                .param("id", id)
                .query((rows, number) -> new Row(rows.getString(1), rows.getInt(2), rows.getBoolean(3)))
                .optional()
                .orElseThrow(() -> NotInVocabulary.actor(id));
        if (row.version() != version) {
            throw new VocabularyChangedMeanwhile(VocabularyKind.ACTOR, row.slug());
        }
        if (row.isMerged()) {
            throw new VocabularyRejected("name", Problem.of("vocabulary.merged"));
        }
        return row.slug();
    }

    private void check(ActorDraft draft, @Nullable Long id) {
        Set<String> sides =
                jdbc.sql("select slug from side").query(String.class).set();
        Map<String, Problem> problems = draft.problems(sides);
        if (problems.isEmpty()) {
            owner(draft.name(), id).ifPresent(owner -> problems.put("name", taken(owner)));
            draft.aliases().stream()
                    .flatMap(alias -> owner(alias, id).stream().map(owner -> alias + " → " + owner))
                    .findFirst()
                    .ifPresent(taken -> problems.put("aliases", taken(taken)));
            draft.names().values().stream()
                    .flatMap(name -> owner(name.strip(), id).stream())
                    .findFirst()
                    .ifPresent(owner -> problems.put("names", taken(owner)));
        }
        if (draft.parent() != null && (isUnknown(draft.parent()) || (id != null && belongsTo(draft.parent(), id)))) {
            problems.put("parent", Problem.of("vocabulary.parent.circle"));
        }
        if (!problems.isEmpty()) {
            throw new VocabularyRejected(problems);
        }
    }

    private static Problem taken(String owner) {
        return new Problem("vocabulary.name.taken", owner);
    }

    /** Who else has a spelling. */
    private Optional<String> owner(String alias, @Nullable Long id) {
        return jdbc.sql("""
                        select a.name from actor_alias al join actor a on a.id = al.actor_id
                        where al.alias = cast(:alias as citext) and a.id is distinct from cast(:id as bigint)""")
                .param("alias", alias)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private boolean isUnknown(long id) {
        return jdbc.sql("select not exists (select 1 from actor where id = :id and merged_into is null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private boolean belongsTo(long actor, long body) {
        return jdbc.sql("""
                        with recursive above (id) as (
                          select cast(:actor as bigint)
                          union
                          select a.parent_id from above join actor a on a.id = above.id where a.parent_id is not null)
                        select exists (select 1 from above where id = :body)""")
                .param("actor", actor)
                .param("body", body)
                .query(Boolean.class)
                .single();
    }

    private void write(long id, ActorDraft draft) {
        jdbc.sql("""
                        update actor
                        set name = :name, kind = :kind, side = :side, parent_id = :parent, reliability = :reliability,
                            reliability_reason = :reason, version = version + 1
                        where id = :id""")
                .param("id", id)
                .param("name", draft.name())
                .param("kind", draft.kind())
                .param("side", draft.side())
                .param("parent", draft.parent())
                .param("reliability", draft.reliability())
                .param("reason", draft.reliability() == null ? null : draft.reliabilityReason())
                .update();
        writeAliases(id, draft);
        writeNames(id, draft.names());
        writeSides(id, draft.sides());
    }

    /** A name in another language is a spelling, too: texts use it, and people look for it. */
    private void writeAliases(long id, ActorDraft draft) {
        List<String> spellings = new ArrayList<>(draft.aliases());
        draft.names().values().stream().map(String::strip).forEach(spellings::add);
        jdbc.sql("delete from actor_alias where actor_id = :id").param("id", id).update();
        jdbc.sql("""
                        insert into actor_alias (alias, key, actor_id)
                        select distinct on (lower(spelling)) spelling, '', :id
                        from unnest(array_prepend(:name, cast(:aliases as text[]))) with ordinality as known (spelling, rank)
                        order by lower(spelling), rank""")
                .param("id", id)
                .param("name", draft.name())
                .param("aliases", spellings.toArray(String[]::new))
                .update();
    }

    private void writeNames(long id, Map<String, String> names) {
        jdbc.sql("delete from actor_name where actor_id = :id").param("id", id).update();
        names.forEach((language, name) -> jdbc.sql(
                        "insert into actor_name (actor_id, language, name) values (:id, :language, :name)")
                .param("id", id)
                .param("language", language)
                .param("name", name.strip())
                .update());
    }

    private void writeSides(long id, List<SidePeriod> sides) {
        jdbc.sql("delete from actor_side where actor_id = :id").param("id", id).update();
        sides.forEach(period -> jdbc.sql(
                        "insert into actor_side (actor_id, side, since, until) values (:id, :side, :since, :until)")
                .param("id", id)
                .param("side", period.side())
                .param("since", period.since())
                .param("until", period.until())
                .update());
    }
}
