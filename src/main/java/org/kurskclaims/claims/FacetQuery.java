package org.kurskclaims.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts all facets in one statement: the claims under the common conditions, how many there are of each kind, and of
 * those kinds a sum for each facet. Where words were searched, the claims found are kept aside for both uses; else the
 * planner may read the table twice side by side, which is quicker than to write all claims down.
 */
final class FacetQuery {

    /** What is counted for each facet: value, label and place in the list, from the selected claims {@code b}. */
    private static final Map<String, String> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put("metric", labelled("metric", "metric", "r.label"));
        COUNTS.put("subject", labelled("subject", "subject", "r.label"));
        COUNTS.put("place", labelled("place", "place", "r.name"));
        COUNTS.put("side", labelled("side", "side", "r.label"));
        COUNTS.put("claimant", """
                select 'claimant', a.slug::text, min(a.name), sum(b.claims),
                       row_number() over (order by sum(b.claims) desc)
                from kinds b join actor a on a.id = b.claimant_id where %s group by a.slug
                order by sum(b.claims) desc, a.slug limit :most""");
        COUNTS.put("outlet", """
                select 'outlet', o.slug::text, min(o.name::text), count(*), row_number() over (order by count(*) desc)
                from base b join claim_outlet printed on printed.claim_id = b.id join outlet o on o.id = printed.outlet_id
                where %s group by o.slug order by 4 desc, o.slug limit :most""");
        COUNTS.put(
                "review",
                "select 'review', b.review, b.review, sum(b.claims), 1 from kinds b where %s group by b.review");
        COUNTS.put(
                "modality",
                "select 'modality', b.modality, b.modality, sum(b.claims), 1 from kinds b where %s group by b.modality");
        COUNTS.put("grade", """
                select 'grade', coalesce(b.credibility::text, 'none'), coalesce(b.credibility::text, 'none'),
                       sum(b.claims), coalesce(b.credibility, 7)
                from kinds b where %s group by b.credibility""");
        COUNTS.put("when", """
                select 'when', to_char(m.month, 'YYYY-MM'), to_char(m.month, 'YYYY-MM'), sum(b.claims),
                       row_number() over (order by m.month desc)
                from (select first_month as month from spans union select last_month from spans) m
                join spans b on b.first_month <= m.month and b.last_month >= m.month
                where isfinite(m.month) and %s group by m.month order by m.month desc limit :most""");
    }

    private FacetQuery() {}

    private static String labelled(String facet, String table, String label) {
        String position = table.equals("place") ? "1" : "coalesce(min(r.position), 1000)";
        return "select '" + facet + "', b." + facet + ", coalesce(min(" + label + "), b." + facet + "), sum(b.claims), "
                + position + " from kinds b left join " + table + " r on r.slug = b." + facet + " where %s group by b."
                + facet;
    }

    static Facets count(JdbcClient jdbc, ClaimFilter filter) {
        ClaimSelection selection = ClaimSelection.of(jdbc, filter);
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        // The groups of all claims do not fit into the four megabytes that a statement has by default.
        jdbc.sql("set local work_mem = '32MB'").update();
        jdbc.sql(sql(selection))
                .param("most", Facets.MOST)
                .params(selection.parameters())
                .query(row -> {
                    facets.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                            .add(new FacetCount(row.getString(2), row.getString(3), row.getLong(4)));
                });
        return new Facets(facets);
    }

    private static String sql(ClaimSelection selection) {
        String restrictions = selection.facets().entrySet().stream()
                .map(facet -> ", (" + facet.getValue() + ") as in_" + facet.getKey())
                .collect(Collectors.joining());
        String flags = selection.facets().keySet().stream()
                .map(facet -> ", in_" + facet)
                .collect(Collectors.joining());
        String counts = COUNTS.entrySet().stream()
                .map(count -> "(" + count.getValue().formatted(allBut(count.getKey(), selection)) + ")")
                .collect(Collectors.joining("\nunion all\n"));
        return """
                with base as %6$s materialized (
                  select c.id, c.metric, c.subject, c.place, stood.side, c.claimant_id, c.review, c.modality, c.credibility,
                         date_trunc('month', %7$s::timestamp)::date as first_month,
                         date_trunc('month', %8$s::timestamp)::date as last_month %1$s
                  %2$s where %3$s),
                grouped as materialized (
                  select metric, subject, place, side, claimant_id, review, modality, credibility %4$s, count(*) as claims
                  from base
                  group by metric, subject, place, side, claimant_id, review, modality, credibility %4$s),
                spans as materialized (
                  select first_month, last_month %4$s, count(*) as claims
                  from base
                  group by first_month, last_month %4$s),
                kinds as materialized (
                  select g.metric::text as metric, coalesce(g.subject, 'unknown') as subject,
                         coalesce(g.place, 'unknown') as place, coalesce(g.side, a.side, 'media') as side,
                         g.claimant_id, g.review, g.modality, g.credibility %4$s, g.claims
                  from grouped g left join actor a on a.id = g.claimant_id)
                select facet, value, label, claims from (%5$s) as counts (facet, value, label, claims, position)
                order by facet, position, claims desc, value""".formatted(
                        restrictions,
                        selection.from(),
                        selection.common(),
                        flags,
                        counts,
                        selection.hasWords() ? "" : "not",
                        ClaimSelection.FIRST_DAY,
                        ClaimSelection.LAST_DAY);
    }

    private static String allBut(String facet, ClaimSelection selection) {
        Stream<String> others = selection.facets().keySet().stream()
                .filter(name -> !name.equals(facet))
                .map(name -> "coalesce(b.in_" + name + ", false)");
        return Stream.concat(Stream.of("true"), others).collect(Collectors.joining(" and "));
    }
}
