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
import tools.jackson.databind.node.ObjectNode;

/** What stands behind one claim: how it was read, how it came to be as it is, and to which claims it is linked. */
@Service
@Transactional(readOnly = true)
public class ClaimHistory {

    /** What is no field of a claim, or follows from one. */
    private static final Set<String> INNER_FIELDS = Set.of(
            "id",
            "version",
            "recorded_at",
            "synthetic",
            "as_of_earliest",
            "as_of_latest",
            "stated_earliest",
            "stated_latest");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RecordedContent recorded;
    private final CitationChanges citations;

    ClaimHistory(JdbcClient jdbc, JsonMapper json, RecordedContent recorded, CitationChanges citations) {
        this.jdbc = jdbc;
        this.json = json;
        this.recorded = recorded;
        this.citations = citations;
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
        Map<Integer, List<Revision.Change>> cited = citations.of(claim);
        return jdbc.sql("""
                        select r.*, was.name as claimant_before, is_now.name as claimant_after
                        from claim_revision r
                        left join actor was on was.id = (r.before ->> 'claimant_id')::bigint
                        left join actor is_now on is_now.id = (r.after ->> 'claimant_id')::bigint
                        where r.claim_id = :claim order by r.number""")
                .param("claim", claim)
                .query((row, number) -> new Revision(
                        claim,
                        row.getInt("number"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("why"),
                        changes(
                                state(row.getString("before"), row.getString("claimant_before")),
                                state(row.getString("after"), row.getString("claimant_after")),
                                cited.getOrDefault(row.getInt("number"), List.of()))))
                .list();
    }

    /**
     * The chain that a citation had at a revision of its claim, from the origin to the last channel; empty if it has not
     * been changed since.
     */
    public Optional<List<NewCitation.Link>> chain(long claim, int number, long citation) {
        return jdbc.sql("select passage_id from citation where id = :citation and claim_id = :claim")
                .param("citation", citation)
                .param("claim", claim)
                .query(Long.class)
                .optional()
                .map(citations.chainsAt(claim, number)::get);
    }

    /** Number of a claim's latest revision. */
    public int latest(long claim) {
        return jdbc.sql("select max(number) from claim_revision where claim_id = :claim")
                .param("claim", claim)
                .query(Integer.class)
                .single();
    }

    /** What a claim said at a revision; empty if it has none of this number. */
    public Optional<ClaimContent> content(long claim, int number) {
        return recorded.at(claim, number);
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

    /** A claim as the history has it, its claimant under today's name instead of its number. */
    private ObjectNode state(@Nullable String row, @Nullable String claimant) {
        if (row == null) {
            return json.createObjectNode();
        }
        ObjectNode state = (ObjectNode) json.readTree(row);
        return claimant == null ? state : state.put("claimant_id", claimant);
    }

    private static List<Revision.Change> changes(ObjectNode before, ObjectNode after, List<Revision.Change> cited) {
        Set<String> fields = new TreeSet<>(after.propertyNames());
        fields.removeAll(INNER_FIELDS);
        List<Revision.Change> changes = new ArrayList<>();
        for (String field : fields) {
            String was = text(field, before);
            String is = text(field, after);
            if (!Objects.equals(was, is)) {
                changes.add(new Revision.Change(field, was, is));
            }
        }
        changes.addAll(cited);
        return changes;
    }

    private static @Nullable String text(String field, JsonNode row) {
        JsonNode value = row.path(field);
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
