package org.kurskclaims.claims.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
 * The actors as editors keep them. Changes take the version that was read and throw {@link VocabularyChangedMeanwhile} if
 * there is a newer one, {@link VocabularyRejected} if they cannot be made.
 */
@Service
@Transactional
public class ActorVocabulary {

    public static final int A_PAGE = 100;

    private final JdbcClient jdbc;
    private final VocabularyHistory history;

    ActorVocabulary(JdbcClient jdbc, VocabularyHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /**
     * Actors by side and name, those without claims too, those merged into others left out.
     *
     * @param q part of a spelling; empty for any
     * @param side slug of a side; empty for any
     * @param page from 1
     */
    @Transactional(readOnly = true)
    public List<ActorLine> list(String q, String side, int page) {
        return jdbc.sql("""
                        select a.id, a.name, a.kind, a.side, a.reliability, p.name as parent,
                               (select count(*) from claim c
                                where c.claimant_id = a.id and c.review in ('suggested', 'published')) as claims,
                               (select count(*) from actor_alias al where al.actor_id = a.id) as aliases
                        from actor a join side s on s.slug = a.side left join actor p on p.id = a.parent_id
                        where %s order by s.position, lower(a.name), a.id limit :limit offset :offset""".formatted(CONDITION))
                .params(parameters(q, side))
                .param("limit", A_PAGE)
                .param("offset", (long) A_PAGE * (page - 1))
                .query((row, number) -> new ActorLine(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("side"),
                        row.getString("reliability"),
                        row.getString("parent"),
                        row.getLong("claims"),
                        row.getLong("aliases")))
                .list();
    }

    private static final String CONDITION = """
            a.merged_into is null and (:side = '' or a.side = :side)
            and (:q = '' or exists (select 1 from actor_alias al
                                    where al.actor_id = a.id and al.alias::text ilike '%' || :q || '%'))""";

    /** Number of actors that {@link #list} finds on all its pages. */
    @Transactional(readOnly = true)
    public long count(String q, String side) {
        return jdbc.sql("select count(*) from actor a where " + CONDITION)
                .params(parameters(q, side))
                .query(Long.class)
                .single();
    }

    private static Map<String, String> parameters(String q, String side) {
        return Map.of("q", q.strip().replaceAll("[%_\\\\]", "\\\\$0"), "side", side);
    }

    /** @throws NotInVocabulary if there is no such actor */
    @Transactional(readOnly = true)
    public ActorEntry get(long id) {
        return jdbc.sql("""
                        select a.*, p.name as parent, m.slug as heir,
                               (select count(*) from claim c
                                where c.claimant_id = a.id and c.review in ('suggested', 'published')) as claims,
                               (select count(*) from attribution t where t.actor_id = a.id) as links
                        from actor a left join actor p on p.id = a.parent_id left join actor m on m.id = a.merged_into
                        where a.id = :id""")
                .param("id", id)
                .query((row, number) -> new ActorEntry(
                        id,
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("side"),
                        row.getObject("parent_id", Long.class),
                        row.getString("parent"),
                        row.getString("reliability"),
                        row.getString("reliability_reason"),
                        row.getString("heir"),
                        aliases(id, row.getString("name")),
                        names(id),
                        sides(id),
                        row.getLong("claims"),
                        row.getLong("links"),
                        row.getInt("version")))
                .optional()
                .orElseThrow(() -> NotInVocabulary.actor(id));
    }

    private List<String> aliases(long id, String name) {
        return jdbc.sql("""
                        select alias::text from actor_alias
                        where actor_id = :id and alias <> cast(:name as citext)
                          and alias not in (select name::citext from actor_name where actor_id = :id)
                        order by lower(alias::text)""")
                .param("id", id)
                .param("name", name)
                .query(String.class)
                .list();
    }

    private Map<String, String> names(long id) {
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("select language, name from actor_name where actor_id = :id order by language")
                .param("id", id)
                .query(row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }

    private List<SidePeriod> sides(long id) {
        return jdbc.sql("select since, until, side from actor_side where actor_id = :id order by period")
                .param("id", id)
                .query((row, number) -> new SidePeriod(
                        row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), row.getString(3)))
                .list();
    }

    /** The actor that has this spelling, whatever the capitals. */
    @Transactional(readOnly = true)
    public Optional<Long> spelled(String alias) {
        return jdbc.sql("select actor_id from actor_alias where alias = cast(:alias as citext)")
                .param("alias", alias.strip())
                .query(Long.class)
                .optional();
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
