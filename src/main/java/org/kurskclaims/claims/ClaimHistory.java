package org.kurskclaims.claims;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands behind one claim: how it was read, how it came to be as it is, and to which claims it is linked. */
@Service
@Transactional(readOnly = true)
public class ClaimHistory {

    private static final Set<String> INNER_FIELDS = Set.of("id", "version", "recorded_at", "synthetic");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ClaimHistory(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The extractor's reading, in its order; empty for an editor's own claim. */
    public List<ClaimReading> readings(long claim) {
        return jdbc.sql("select field, rule, words from reading where claim_id = :claim order by position")
                .param("claim", claim)
                .query((row, number) ->
                        new ClaimReading(row.getString("field"), row.getString("rule"), row.getString("words")))
                .list();
    }

    /** All revisions, the first one first. */
    public List<Revision> revisions(long claim) {
        return jdbc.sql("select * from claim_revision where claim_id = :claim order by number")
                .param("claim", claim)
                .query((row, number) -> new Revision(
                        claim,
                        row.getInt("number"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("why"),
                        changes(row.getString("before"), row.getString("after"))))
                .list();
    }

    /** When each of some claims was last changed; unknown ids are absent. */
    public Map<Long, Instant> lastChanges(Collection<Long> claims) {
        Map<Long, Instant> changes = new LinkedHashMap<>();
        jdbc.sql("select claim_id, max(at) as at from claim_revision where claim_id = any(:claims) group by claim_id")
                .param("claims", claims.toArray(Long[]::new))
                .query(row -> {
                    changes.put(
                            row.getLong("claim_id"),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                });
        return changes;
    }

    private List<Revision.Change> changes(@Nullable String before, String after) {
        JsonNode old = before == null ? json.createObjectNode() : json.readTree(before);
        JsonNode now = json.readTree(after);
        Set<String> fields = new TreeSet<>(now.propertyNames());
        fields.removeAll(INNER_FIELDS);
        List<Revision.Change> changes = new ArrayList<>();
        for (String field : fields) {
            String was = text(old.path(field));
            String is = text(now.path(field));
            if (!Objects.equals(was, is)) {
                changes.add(new Revision.Change(field, was, is));
            }
        }
        return changes;
    }

    private static @Nullable String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    /** Links from and to a claim. */
    public List<RelationView> relations(long claim) {
        return jdbc.sql("select * from relation where from_claim = :claim or to_claim = :claim order by id")
                .param("claim", claim)
                .query((row, number) -> new RelationView(
                        row.getLong("id"),
                        row.getLong("from_claim"),
                        row.getLong("to_claim"),
                        row.getString("type"),
                        row.getString("reason"),
                        "machine".equals(row.getString("origin"))))
                .list();
    }

    /** The claim that took a superseded one's place. */
    public Optional<Long> successor(long claim) {
        return jdbc.sql("select superseded_by from claim where id = :claim and superseded_by is not null")
                .param("claim", claim)
                .query(Long.class)
                .optional();
    }
}
