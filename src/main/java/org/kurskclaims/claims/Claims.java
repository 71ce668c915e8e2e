package org.kurskclaims.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The claims as everybody reads them. Each method takes a fixed number of SQL statements (at most four), whatever the
 * number of claims. Filters throw {@link InvalidFilter} where they ask for something that cannot be.
 */
@Service
@Transactional(readOnly = true)
public class Claims {

    /** Claims that {@link #all} gives at most: above it a reader's browser would suffer before the database does. */
    public static final int MOST = 20_000;

    private final JdbcClient jdbc;
    private final ClaimRows rows;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new ClaimRows(jdbc);
    }

    /** One page of a list; the newest dates first unless the filter sorts otherwise. */
    public ClaimPage find(ClaimFilter filter) {
        ClaimSelection selection = ClaimSelection.of(jdbc, filter);
        int size = filter.pageSize();
        long offset = (filter.pageNumber() - 1L) * size;
        List<Long> ids = new ArrayList<>();
        long[] total = new long[1];
        jdbc.sql("select c.id, count(*) over ()" + selection.fromWhere() + " order by "
                        + ClaimSelection.order(filter.sort(), "-when") + " limit " + size + " offset " + offset)
                .params(selection.parameters())
                .query(row -> {
                    ids.add(row.getLong(1));
                    total[0] = row.getLong(2);
                });
        if (ids.isEmpty()) {
            return new ClaimPage(List.of(), filter.pageNumber(), size, offset == 0 ? 0 : count(filter));
        }
        return new ClaimPage(some(ids, filter.recorded()), filter.pageNumber(), size, total[0]);
    }

    private List<ClaimView> some(List<Long> ids, @Nullable Instant recorded) {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("ids", ids.toArray(Long[]::new)));
        if (recorded != null) {
            parameters.put("recorded", java.sql.Timestamp.from(recorded));
        }
        return rows.load(ClaimSelection.fromIds(recorded), parameters, recorded);
    }

    /**
     * Every claim of a filter without pages, oldest dates first unless the filter sorts otherwise. Of more than
     * {@value #MOST} the latest are given; {@link #count} tells how many there are.
     */
    public List<ClaimView> all(ClaimFilter filter) {
        boolean inTime = filter.sort() == null || filter.sort().equals("when");
        String order = ClaimSelection.order(inTime ? "-when" : filter.sort(), "-when");
        List<ClaimView> found = read(ClaimSelection.of(jdbc, filter), filter.recorded(), order, MOST, 0);
        if (inTime) {
            found = new ArrayList<>(found);
            Collections.reverse(found);
        }
        return found;
    }

    private List<ClaimView> read(
            ClaimSelection selection, @Nullable Instant recorded, String order, int limit, long offset) {
        String sql = selection.fromWhere() + " order by " + order + " limit " + limit + " offset " + offset;
        return rows.load(sql, selection.parameters(), recorded);
    }

    /** Number of claims that a filter finds on all its pages. */
    public long count(ClaimFilter filter) {
        ClaimSelection selection = ClaimSelection.of(jdbc, filter);
        return jdbc.sql("select count(*)" + selection.fromWhere())
                .params(selection.parameters())
                .query(Long.class)
                .single();
    }

    /** The claims recorded last, newest first, in any state that readers see. */
    public List<ClaimView> latest(int number) {
        return read(
                ClaimSelection.of(jdbc, ClaimFilter.none()), null, ClaimSelection.order("-recorded", ""), number, 0);
    }

    /** A claim in whatever state it is, the rejected, retracted and superseded ones too. */
    public Optional<ClaimView> byId(long id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** Several claims in whatever state, in the order of their ids; unknown ids are left out. */
    public List<ClaimView> byIds(Collection<Long> ids) {
        String sql = " from claim c" + ClaimRows.CLAIMANT + " where c.id = any(:ids) order by c.id";
        return rows.load(sql, Map.of("ids", ids.toArray(Long[]::new)), null);
    }

    /** The suggested and published claims cited in an article, in the order of its text. */
    public List<ClaimView> inArticle(long articleId) {
        String sql = " from claim c" + ClaimRows.CLAIMANT + """

                 join (select ci.claim_id, min(p.start_at) as first
                       from citation ci join passage p on p.id = ci.passage_id
                       join article_version v on v.id = p.version_id
                       where v.article_id = :article group by ci.claim_id) here on here.claim_id = c.id
                 where c.review in ('suggested', 'published') order by here.first, c.id""";
        return rows.load(sql, Map.of("article", articleId), null);
    }

    /** Number of suggested and published claims cited in each of the articles; articles without claims are absent. */
    public Map<Long, Long> countsByArticle(Collection<Long> articleIds) {
        Map<Long, Long> counts = new LinkedHashMap<>();
        jdbc.sql("""
                        select v.article_id, count(distinct c.id)
                        from article_version v join passage p on p.version_id = v.id
                        join citation ci on ci.passage_id = p.id join claim c on c.id = ci.claim_id
                        where v.article_id = any(:articles) and c.review in ('suggested', 'published')
                        group by v.article_id""").param("articles", articleIds.toArray(Long[]::new)).query(row -> {
            counts.put(row.getLong(1), row.getLong(2));
        });
        return counts;
    }

    /** The values by which a list can be narrowed, with their counts. */
    public Facets facets(ClaimFilter filter) {
        return FacetQuery.count(jdbc, filter);
    }

    /** What there is to draw: metrics with their subjects, those with the most claims first. */
    public List<SeriesSummary> series(ClaimFilter filter) {
        return SeriesQuery.summarise(jdbc, ClaimSelection.of(jdbc, filter));
    }
}
