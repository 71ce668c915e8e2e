package org.kurskclaims.claims;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gathers the claims of a selection by metric and subject. */
final class SeriesQuery {

    /** Open ends say nothing about how far a series reaches, so the other end or the next clock stands in. */
    private static final String SUMMARY = """
            with dated as (
              select c.metric, c.subject, c.review, coalesce(a.id, 0) as claimant, coalesce(stood.side, a.side, 'media') as side,
                     coalesce(nullif(c.as_of_earliest, '-infinity'), c.as_of_latest, c.stated_earliest, pub.earliest)
                     as first_day,
                     coalesce(nullif(c.as_of_latest, 'infinity'), c.stated_latest, pub.latest, c.as_of_earliest)
                     as last_day
              %s)
            select d.metric, m.label as metric_label, d.subject, s.label as subject_label, count(*) as claims,
                   count(distinct d.claimant) as claimants,
                   (select array_agg(si.slug::text order by si.position) from side si
                    where si.slug = any(array_agg(d.side))) as sides,
                   count(*) filter (where d.review = 'suggested') as unreviewed,
                   min(d.first_day) filter (where isfinite(d.first_day)) as earliest,
                   max(d.last_day) filter (where isfinite(d.last_day)) as latest
            from dated d join metric m on m.slug = d.metric left join subject s on s.slug = d.subject
            group by d.metric, m.label, m.position, d.subject, s.label, s.position
            order by count(*) desc, m.position, s.position nulls last""";

    private SeriesQuery() {}

    static List<SeriesSummary> summarise(JdbcClient jdbc, ClaimSelection selection) {
        String sql = SUMMARY.formatted(selection.fromWhere());
        return jdbc.sql(sql)
                .params(selection.parameters())
                .query((row, number) -> summary(row))
                .list();
    }

    private static SeriesSummary summary(ResultSet row) throws SQLException {
        return new SeriesSummary(
                row.getString("metric"),
                row.getString("metric_label"),
                row.getString("subject"),
                row.getString("subject_label"),
                row.getLong("claims"),
                row.getLong("claimants"),
                texts(row.getArray("sides")),
                row.getLong("unreviewed"),
                row.getObject("earliest", LocalDate.class),
                row.getObject("latest", LocalDate.class));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
