package org.kurskclaims.claims.vocabulary;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.By;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** How entries came to be as they are. An entry is kept whole, with everything that belongs to it, before and after. */
@Service
@Transactional(readOnly = true)
public class VocabularyHistory {

    private static final Map<VocabularyKind, String> STATES = Map.of(
            VocabularyKind.ACTOR, """
                    select jsonb_build_object(
                        'name', a.name, 'kind', a.kind, 'side', a.side, 'parent', p.name,
                        'reliability', a.reliability, 'reliability_reason', a.reliability_reason,
                        'aliases', (select jsonb_agg(al.alias order by lower(al.alias::text))
                                    from actor_alias al where al.actor_id = a.id),
                        'names', (select jsonb_agg(n.language || ': ' || n.name order by n.language)
                                  from actor_name n where n.actor_id = a.id),
                        'sides', (select jsonb_agg(coalesce(s.since::text, '..') || '/' || coalesce(s.until::text, '..')
                                                   || ' ' || s.side order by s.period)
                                  from actor_side s where s.actor_id = a.id),
                        'merged_into', m.name)
                    from actor a left join actor p on p.id = a.parent_id left join actor m on m.id = a.merged_into
                    where a.slug = :slug""",
            VocabularyKind.OUTLET, """
                    select jsonb_build_object('name', o.name, 'reliability', o.reliability,
                                              'reliability_reason', o.reliability_reason)
                    from outlet o where o.slug = :slug""",
            VocabularyKind.METRIC, """
                    select jsonb_build_object(
                        'label', m.label, 'definition', m.definition, 'unit', m.unit, 'usual_kind', m.usual_kind,
                        'includes', (select jsonb_agg(c.label order by c.position)
                                     from metric_component mc join metric c on c.slug = mc.component
                                     where mc.whole = m.slug and mc.certain),
                        'perhaps_includes', (select jsonb_agg(c.label order by c.position)
                                             from metric_component mc join metric c on c.slug = mc.component
                                             where mc.whole = m.slug and not mc.certain),
                        'other_names', (select jsonb_agg(n.word order by n.position) from metric_alias n where n.slug = m.slug),
                        'excludes', m.excludes)
                    from metric m where m.slug = :slug""",
            VocabularyKind.PLACE, """
                    select jsonb_build_object(
                        'name', p.name, 'within', w.name,
                        'spellings', (select jsonb_agg(n.word order by n.position)
                                      from place_spelling n where n.slug = p.slug))
                    from place p left join place w on w.slug = p.within where p.slug = :slug""",
            VocabularyKind.UNIT, """
                    select jsonb_build_object(
                        'name', u.name, 'unit', u.unit, 'factor', u.factor::text,
                        'words', (select jsonb_agg(w.word order by w.position)
                                  from printed_unit_word w where w.slug = u.slug),
                        'source', u.source, 'source_address', u.source_address,
                        'retired', case when u.retired then 'yes' end)
                    from printed_unit u where u.slug = :slug""");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    VocabularyHistory(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The entry as it is, to be handed to {@link #write} when it has changed; absent where there is none yet. */
    @Nullable
    String state(VocabularyKind kind, String slug) {
        return query(kind, slug).orElse(null);
    }

    private Optional<String> query(VocabularyKind kind, String slug) {
        return jdbc.sql(Objects.requireNonNull(STATES.get(kind)))
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    /** Adds a revision in the caller's transaction, unless nothing has changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(VocabularyKind kind, String slug, @Nullable String before, By by) {
        jdbc.sql("""
                        insert into vocabulary_revision (kind, slug, number, at, who, why, before, after)
                        select :kind, :slug,
                               coalesce((select max(number) from vocabulary_revision where kind = :kind and slug = :slug), 0) + 1,
                               :at, :who, :why, cast(:before as jsonb), cast(:after as jsonb)
                        where cast(:before as jsonb) is distinct from cast(:after as jsonb)""")
                .param("kind", kind.code())
                .param("slug", slug)
                .param("at", Timestamp.from(clock.instant()))
                .param("who", by.who())
                .param("why", by.why())
                .param("before", before)
                .param("after", query(kind, slug).orElseThrow())
                .update();
    }

    /** All changes of an entry, the latest one first. */
    public List<VocabularyRevision> revisions(VocabularyKind kind, String slug) {
        return jdbc.sql("select * from vocabulary_revision where kind = :kind and slug = :slug order by number desc")
                .param("kind", kind.code())
                .param("slug", slug)
                .query((row, number) -> new VocabularyRevision(
                        row.getInt("number"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("why"),
                        row.getString("before") == null,
                        changes(row.getString("before"), row.getString("after"))))
                .list();
    }

    /**
     * An entry as a change left it: of each field its words, of a list its entries.
     *
     * @return empty if there is no such revision
     */
    public Optional<Map<String, List<String>>> after(VocabularyKind kind, String slug, int revision) {
        return jdbc.sql(
                        "select after from vocabulary_revision where kind = :kind and slug = :slug and number = :number")
                .param("kind", kind.code())
                .param("slug", slug)
                .param("number", revision)
                .query(String.class)
                .optional()
                .map(after -> json.readTree(after)
                        .propertyStream()
                        .filter(field -> !field.getValue().isNull())
                        .collect(Collectors.toMap(Map.Entry::getKey, field -> entries(field.getValue()))));
    }

    private static List<String> entries(JsonNode value) {
        return value.isArray() ? value.valueStream().map(JsonNode::asString).toList() : List.of(value.asString());
    }

    private List<VocabularyRevision.Change> changes(@Nullable String before, String after) {
        JsonNode old = before == null ? json.createObjectNode() : json.readTree(before);
        JsonNode now = json.readTree(after);
        Set<String> fields = new LinkedHashSet<>(now.propertyNames());
        fields.addAll(old.propertyNames());
        List<VocabularyRevision.Change> changes = new ArrayList<>();
        for (String field : fields) {
            JsonNode one = old.path(field);
            JsonNode other = now.path(field);
            boolean isList = one.isArray() && other.isArray();
            String was = words(isList ? without(one, other) : one);
            String is = words(isList ? without(other, one) : other);
            if (!Objects.equals(was, is)) {
                changes.add(new VocabularyRevision.Change(field, was, is));
            }
        }
        return changes;
    }

    /** The entries of a list that another one does not have: what was added to it or taken away. */
    private JsonNode without(JsonNode list, JsonNode other) {
        Set<JsonNode> there = other.valueStream().collect(Collectors.toSet());
        ArrayNode left = json.createArrayNode();
        list.valueStream().filter(entry -> !there.contains(entry)).forEach(left::add);
        return left;
    }

    private static @Nullable String words(JsonNode value) {
        if (value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty())) {
            return null;
        }
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(" · "))
                : value.asString();
    }
}
