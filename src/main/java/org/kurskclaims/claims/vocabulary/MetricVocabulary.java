package org.kurskclaims.claims.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is counted, with its definition. Refuses changes as {@link ActorVocabulary} does. */
@Service
@Transactional
public class MetricVocabulary {

    private static final String METRICS = """
            select m.*, (select count(*) from claim c where c.metric = m.slug) as claims,
                   array(select mc.component::text from metric_component mc
                         where mc.whole = m.slug and mc.certain order by 1) as includes,
                   array(select mc.component::text from metric_component mc
                         where mc.whole = m.slug and not mc.certain order by 1) as perhaps_includes,
                   %s as aliases
            from metric m
            """.formatted(OtherNames.column(OtherNames.METRICS, "m"));

    private final JdbcClient jdbc;
    private final VocabularyHistory history;

    MetricVocabulary(JdbcClient jdbc, VocabularyHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /** All metrics in their display order. */
    @Transactional(readOnly = true)
    public List<MetricEntry> list() {
        return jdbc.sql(METRICS + "order by m.position")
                .query((row, number) -> entry(row))
                .list();
    }

    /** @throws NotInVocabulary if there is no such metric */
    @Transactional(readOnly = true)
    public MetricEntry get(String slug) {
        return jdbc.sql(METRICS + "where m.slug = :slug")
                .param("slug", slug)
                .query((row, number) -> entry(row))
                .optional()
                .orElseThrow(() -> NotInVocabulary.of(VocabularyKind.METRIC, slug));
    }

    private static MetricEntry entry(ResultSet row) throws SQLException {
        return new MetricEntry(
                row.getString("slug"),
                row.getString("label"),
                row.getString("definition"),
                Unit.of(row.getString("unit")),
                Kind.of(row.getString("usual_kind")),
                List.of((String[]) row.getArray("includes").getArray()),
                List.of((String[]) row.getArray("perhaps_includes").getArray()),
                List.of((String[]) row.getArray("aliases").getArray()),
                row.getString("excludes"),
                row.getLong("claims"),
                row.getInt("version"));
    }

    /** @return slug of the new metric, which stands behind all others */
    public String add(MetricDraft draft, By by) {
        OtherNames.METRICS.lock(jdbc);
        return insert(draft, by);
    }

    /**
     * The metric of a label that somebody typed who meant a new one: another's, if that was quicker.
     *
     * @return slug of the metric
     */
    public String named(MetricDraft draft, By by) {
        OtherNames.METRICS.lock(jdbc);
        return OtherNames.METRICS.meaning(jdbc, draft.label()).orElseGet(() -> insert(draft, by));
    }

    private String insert(MetricDraft draft, By by) {
        String slug = EntryAddress.of(draft.label(), "metric");
        Map<String, Problem> problems = draft.problems();
        checkNames(draft, slug, problems);
        if (jdbc.sql("select exists (select 1 from metric where slug = :slug)")
                .param("slug", slug)
                .query(Boolean.class)
                .single()) {
            problems.putIfAbsent("label", new Problem("vocabulary.name.taken", slug));
        }
        refuseIf(problems);
        jdbc.sql("""
                        insert into metric (slug, label, definition, unit, usual_kind, position, excludes)
                        select :slug, :label, :definition, :unit, :kind, max(position) + 1, :excludes from metric""")
                .param("slug", slug)
                .param("label", draft.label())
                .param("definition", draft.definition())
                .param("unit", draft.unit().code())
                .param("kind", draft.usualKind().code())
                .param("excludes", draft.excludes())
                .update();
        writeComponents(slug, draft);
        OtherNames.METRICS.write(jdbc, slug, draft.aliases());
        history.write(VocabularyKind.METRIC, slug, null, by);
        return slug;
    }

    /** Replaces everything but the address; the unit only while there is no claim. */
    public void change(String slug, int version, MetricDraft draft, By by) {
        OtherNames.METRICS.lock(jdbc);
        MetricEntry now = get(slug);
        if (now.version() != version) {
            throw new VocabularyChangedMeanwhile(VocabularyKind.METRIC, slug);
        }
        Map<String, Problem> problems = draft.problems();
        checkNames(draft, slug, problems);
        if (now.claims() > 0 && draft.unit() != now.unit()) {
            problems.put("unit", new Problem("vocabulary.unit.settled", "" + now.claims()));
        }
        refuseIf(problems);
        String before = history.state(VocabularyKind.METRIC, slug);
        jdbc.sql("""
                        update metric
                        set label = :label, definition = :definition, unit = :unit, usual_kind = :kind,
                            excludes = :excludes, version = version + 1
                        where slug = :slug""")
                .param("label", draft.label())
                .param("definition", draft.definition())
                .param("unit", draft.unit().code())
                .param("kind", draft.usualKind().code())
                .param("excludes", draft.excludes())
                .param("slug", slug)
                .update();
        writeComponents(slug, draft);
        OtherNames.METRICS.write(jdbc, slug, draft.aliases());
        history.write(VocabularyKind.METRIC, slug, before, by);
    }

    private void checkNames(MetricDraft draft, String slug, Map<String, Problem> problems) {
        OtherNames.METRICS.check(jdbc, "label", draft.label(), slug, draft.aliases(), problems);
        Map<String, Unit> units = units();
        for (String part : concat(draft)) {
            if (!units.containsKey(part) || part.equals(slug)) {
                problems.put("includes", Problem.of("claim-form.choice.unknown"));
            } else if (Objects.requireNonNull(units.get(part)) != draft.unit()) {
                problems.put("includes", new Problem("vocabulary.includes.unit", part));
            } else if (includes(part, slug)) {
                problems.put("includes", new Problem("vocabulary.includes.circle", part));
            }
        }
    }

    private static Set<String> concat(MetricDraft draft) {
        Set<String> all = new LinkedHashSet<>(draft.includes());
        all.addAll(draft.perhapsIncludes());
        return all;
    }

    private Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        jdbc.sql("select slug, unit from metric").query(row -> {
            units.put(row.getString(1), Unit.of(row.getString(2)));
        });
        return units;
    }

    private boolean includes(String whole, String part) {
        return jdbc.sql("""
                        with recursive inside (slug) as (
                          select cast(:whole as text)
                          union
                          select mc.component::text from inside join metric_component mc on mc.whole = inside.slug)
                        select exists (select 1 from inside where slug = :part)""")
                .param("whole", whole)
                .param("part", part)
                .query(Boolean.class)
                .single();
    }

    private static void refuseIf(Map<String, Problem> problems) {
        if (!problems.isEmpty()) {
            throw new VocabularyRejected(problems);
        }
    }

    private void writeComponents(String slug, MetricDraft draft) {
        jdbc.sql("delete from metric_component where whole = :slug")
                .param("slug", slug)
                .update();
        jdbc.sql("""
                        insert into metric_component (whole, component, certain)
                        select :slug, part, part = any(:certain)
                        from (select distinct unnest(cast(:parts as text[])) as part) parts""")
                .param("slug", slug)
                .param("parts", concat(draft).toArray(String[]::new))
                .param("certain", draft.includes().toArray(String[]::new))
                .update();
    }
}
