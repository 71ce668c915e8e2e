package org.kurskclaims.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actors as everybody reads them; three statements a call. */
@Service
@Transactional(readOnly = true)
public class Actors {

    /** Actors in one answer at most. */
    public static final int MOST = 1_000;

    private static final String SPEAKERS = "exists (select 1 from attribution t where t.actor_id = a.id)"
            + " or exists (select 1 from claim c where c.claimant_id = a.id)";

    /** A row for each speaker of the page, and for each side one without an id that tells how many there are. */
    private static final String RANKED = """
            with busy as (
              select a.id, a.side, a.name, count(c.id) as claims
              from actor a left join claim c on c.claimant_id = a.id and c.review in ('suggested', 'published')
              where (%s) and (cast(:side as text) is null or a.side = :side)
              group by a.id),
            ranked as (
              select id, side, row_number() over (partition by side order by claims desc, name, id) as place,
                     count(*) over (partition by side) as total
              from busy)
            select r.id, r.side, r.total, r.place, s.position
            from ranked r join side s on s.slug = r.side
            where r.place > :before and r.place <= :before + :size
            union all
            select distinct 0::bigint, r.side, r.total, 0::bigint, s.position from ranked r join side s on s.slug = r.side
            order by position, place""".formatted(SPEAKERS);

    private final JdbcClient jdbc;
    private final ActorRegister register;

    Actors(JdbcClient jdbc, ActorRegister register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** Whether a claim by this name would be given to somebody known, under whatever spelling or title. */
    public boolean isKnown(ActorName actor) {
        return register.find(actor).isPresent();
    }

    /** Everybody who made or passed on a claim, by side and name. */
    public List<ActorView> all() {
        return read("where " + SPEAKERS, Map.of(), "order by s.position, a.name, a.id limit " + MOST);
    }

    /**
     * Everybody who made or passed on a claim in the order of their ids, a part at a time.
     *
     * @param after the last id of the part before, 0 for the first part
     * @param limit actors at most, to {@value #MOST}
     */
    public List<ActorView> after(long after, int limit) {
        return read(
                "where a.id > :after and (" + SPEAKERS + ")",
                Map.of("after", after),
                "order by a.id limit " + Math.min(MOST, Math.max(1, limit)));
    }

    /**
     * Who speaks for each side, by the sides' slugs in their order; sides for which nobody speaks are absent. Four statements.
     *
     * @param side the only one that is wanted; absent for all
     * @param page from 1
     * @param size speakers of a side at most
     */
    public Map<String, SpeakerList> speakers(@Nullable String side, int page, int size) {
        Map<Long, String> sides = new LinkedHashMap<>();
        Map<String, Long> totals = new LinkedHashMap<>();
        jdbc.sql(RANKED)
                .param("side", side)
                .param("before", (page - 1L) * size)
                .param("size", size)
                .query(row -> {
                    totals.put(row.getString("side"), row.getLong("total"));
                    if (row.getLong("id") != 0) {
                        sides.put(row.getLong("id"), row.getString("side"));
                    }
                });
        Map<Long, ActorView> byId = new HashMap<>();
        if (!sides.isEmpty()) {
            read("where a.id = any(:ids)", Map.of("ids", sides.keySet().toArray(Long[]::new)), "")
                    .forEach(actor -> byId.put(actor.id(), actor));
        }
        Map<String, List<ActorView>> bySide = new LinkedHashMap<>();
        totals.keySet().forEach(slug -> bySide.put(slug, new ArrayList<>()));
        sides.forEach((id, slug) -> of(bySide, slug).add(of(byId, id)));
        Map<String, SpeakerList> lists = new LinkedHashMap<>();
        bySide.forEach((slug, speakers) -> lists.put(slug, new SpeakerList(speakers, page, size, of(totals, slug))));
        return lists;
    }

    public Optional<ActorView> bySlug(String slug) {
        return read("where a.slug = :slug", Map.of("slug", slug), "").stream().findFirst();
    }

    /** The slug of the actor as which another one turned out to be known, whose address still leads here. */
    public Optional<String> heir(String slug) {
        return jdbc.sql("select m.slug from actor a join actor m on m.id = a.merged_into where a.slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    public Optional<ActorView> byId(long id) {
        return read("where a.id = :id", Map.of("id", id), "").stream().findFirst();
    }

    /**
     * Actors one of whose aliases begins with or resembles what is typed, the closest first, those without claims too:
     * for type-ahead and "did you mean".
     *
     * @param limit actors at most, to {@value #MOST}
     */
    public List<ActorView> resembling(String typed, int limit) {
        return read(
                """
                join (select al.actor_id,
                             max(case when al.alias::text ilike :start then 2 else word_similarity(:typed, al.alias::text) end)
                               as closeness
                      from actor_alias al
                      where al.alias::text ilike :part or word_similarity(:typed, al.alias::text) >= 0.4
                      group by al.actor_id) found on found.actor_id = a.id""",
                Map.of(
                        "typed", typed,
                        "start", escaped(typed) + "%",
                        "part", "%" + escaped(typed) + "%"),
                "order by found.closeness desc, a.name limit " + Math.min(MOST, Math.max(1, limit)));
    }

    private static String escaped(String typed) {
        return typed.replaceAll("[%_\\\\]", "\\\\$0");
    }

    private List<ActorView> read(String condition, Map<String, Object> parameters, String order) {
        Map<Long, ActorView> actors = new LinkedHashMap<>();
        jdbc.sql("select a.* from actor a join side s on s.slug = a.side " + condition + " " + order)
                .params(parameters)
                .query(row -> {
                    ActorView actor = actor(row);
                    actors.put(actor.id(), actor);
                });
        if (!actors.isEmpty()) {
            addAliases(actors);
            addClaims(actors);
        }
        return List.copyOf(actors.values());
    }

    private static ActorView actor(ResultSet row) throws SQLException {
        return new ActorView(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("side"),
                row.getString("reliability"),
                row.getString("reliability_reason"),
                new ArrayList<>(),
                new ArrayList<>(),
                row.getBoolean("synthetic"));
    }

    private void addAliases(Map<Long, ActorView> actors) {
        jdbc.sql("select actor_id, alias::text from actor_alias where actor_id = any(:actors) order by alias")
                .param("actors", actors.keySet().toArray(Long[]::new))
                .query(row -> {
                    of(actors, row.getLong(1)).aliases().add(row.getString(2));
                });
    }

    private void addClaims(Map<Long, ActorView> actors) {
        jdbc.sql("""
                        select c.claimant_id, m.slug, m.label, count(*)
                        from claim c join metric m on m.slug = c.metric
                        where c.claimant_id = any(:actors) and c.review in ('suggested', 'published')
                        group by c.claimant_id, m.slug, m.label, m.position order by c.claimant_id, m.position""").param("actors", actors.keySet().toArray(Long[]::new)).query(row -> {
            of(actors, row.getLong(1))
                    .claims()
                    .add(new ActorView.MetricCount(row.getString(2), row.getString(3), row.getLong(4)));
        });
    }

    private static <K, V> V of(Map<K, V> known, K key) {
        V value = known.get(key);
        if (value == null) {
            throw new IllegalStateException("The database answered about " + key + " without being asked");
        }
        return value;
    }
}
