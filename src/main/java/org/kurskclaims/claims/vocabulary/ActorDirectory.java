package org.kurskclaims.claims.vocabulary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actors as editors find them. */
@Service
@Transactional(readOnly = true)
public class ActorDirectory {

    public static final int A_PAGE = 100;

    private static final String CONDITION = """
            a.merged_into is null and (:side = '' or a.side = :side)
            and (:q = '' or exists (select 1 from actor_alias al
                                    where al.actor_id = a.id and al.alias::text ilike '%' || :q || '%'))""";

    private final JdbcClient jdbc;

    ActorDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Actors by side and name, those without claims too, those merged into others left out.
     *
     * @param q part of a spelling; empty for any
     * @param side slug of a side; empty for any
     * @param page from 1
     */
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

    /** Number of actors that {@link #list} finds on all its pages. */
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
    public Optional<Long> spelled(String alias) {
        return jdbc.sql("select actor_id from actor_alias where alias = cast(:alias as citext)")
                .param("alias", alias.strip())
                .query(Long.class)
                .optional();
    }
}
