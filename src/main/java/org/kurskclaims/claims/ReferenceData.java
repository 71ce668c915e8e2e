package org.kurskclaims.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What claims can be about: metrics, subjects, places, and the sides that make them; each list in its display order. */
@Service
@Transactional(readOnly = true)
public class ReferenceData {

    private final JdbcClient jdbc;

    ReferenceData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Metric> metrics() {
        Map<String, List<Metric.Component>> components = components();
        return jdbc.sql("""
                        select m.slug, m.label, m.definition, m.unit, m.usual_kind, m.position, m.excludes,
                               coalesce(c.claims, 0) as claims,
                               array(select a.word::text from metric_alias a
                                     where a.slug = m.slug order by a.position) as aliases
                        from metric m
                        left join (select metric, count(*) as claims from claim
                                   where review in ('suggested', 'published') group by metric) c on c.metric = m.slug
                        order by m.position""")
                .query((row, number) -> new Metric(
                        row.getString("slug"),
                        row.getString("label"),
                        row.getString("definition"),
                        Unit.of(row.getString("unit")),
                        Kind.of(row.getString("usual_kind")),
                        row.getInt("position"),
                        components.getOrDefault(row.getString("slug"), List.of()),
                        List.of((String[]) row.getArray("aliases").getArray()),
                        row.getString("excludes"),
                        row.getLong("claims")))
                .list();
    }

    private Map<String, List<Metric.Component>> components() {
        Map<String, List<Metric.Component>> components = new LinkedHashMap<>();
        jdbc.sql("""
                        select mc.whole, mc.component, m.label, mc.certain
                        from metric_component mc join metric m on m.slug = mc.component order by m.position""").query(row -> {
            components
                    .computeIfAbsent(row.getString("whole"), whole -> new ArrayList<>())
                    .add(new Metric.Component(
                            row.getString("component"), row.getString("label"), row.getBoolean("certain")));
        });
        return components;
    }

    /** Only the slugs, which costs less than counting claims. */
    public Set<String> metricSlugs() {
        return jdbc.sql("select slug from metric").query(String.class).set();
    }

    public Optional<Metric> metric(String slug) {
        return metrics().stream().filter(metric -> metric.slug().equals(slug)).findFirst();
    }

    public List<Subject> subjects() {
        return jdbc.sql("select slug, label, adjective, position from subject order by position")
                .query((row, number) -> new Subject(
                        row.getString("slug"),
                        row.getString("label"),
                        row.getString("adjective"),
                        row.getInt("position")))
                .list();
    }

    public Optional<Subject> subject(String slug) {
        return subjects().stream()
                .filter(subject -> subject.slug().equals(slug))
                .findFirst();
    }

    public List<Place> places() {
        return jdbc.sql("""
                        select p.slug, p.name, p.within,
                               array(select s.word::text from place_spelling s
                                     where s.slug = p.slug order by s.position) as spellings
                        from place p order by p.name""")
                .query((row, number) -> new Place(
                        row.getString("slug"), row.getString("name"), row.getString("within"), List.of((String[])
                                row.getArray("spellings").getArray())))
                .list();
    }

    public List<Side> sides() {
        return jdbc.sql("select slug, label, position from side order by position")
                .query((row, number) -> new Side(row.getString("slug"), row.getString("label"), row.getInt("position")))
                .list();
    }
}
