package org.kurskclaims.claims;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads claims with their citations in three statements, whatever their number: claims, citations, chains. */
final class ClaimRows {

    /** Joins a claim {@code c} with its claimant {@code a}, and with where that one stood when it spoke, if elsewhere. */
    static final String CLAIMANT = " left join actor a on a.id = c.claimant_id"
            + " left join actor_side stood on stood.actor_id = c.claimant_id"
            + " and stood.period @> coalesce(c.stated_latest, c.as_of_latest)";

    /** The side of the claimant when it spoke; absent for an article's own voice. */
    static final String SIDE = "coalesce(stood.side, a.side)";

    private static final String CLAIM = """
            select c.*, a.slug as actor_slug, a.name as actor_name, coalesce(stood.side, a.side) as actor_side,
                   a.reliability as actor_reliability,
                   (select max(r.number) from claim_revision r
                    where r.claim_id = c.id and (cast(:asRecorded as timestamptz) is null or r.at <= :asRecorded)) as revision
            """;

    private static final String CITATIONS = """
            select ci.id, ci.claim_id, ci.echo, p.exact, p.start_at, p.end_at, p.prefix, p.suffix,
                   p.version_id, ar.id as article_id, ar.headline, ar.published, ar.published_earliest,
                   ar.published_latest, o.name as outlet, o.slug as outlet_slug,
                   o.reliability as outlet_reliability,
                   not exists (select 1 from unstored_source u where u.article_id = ar.id) as verifiable
            from citation ci
            join passage p on p.id = ci.passage_id
            join article_version v on v.id = p.version_id
            join article ar on ar.id = v.article_id
            left join outlet o on o.id = ar.outlet_id
            where ci.claim_id = any(:claims)
              and (cast(:asRecorded as timestamptz) is null or ci.recorded_at <= :asRecorded)
            order by ci.claim_id, ar.published_earliest nulls last, ar.id, p.start_at""";

    private static final String CHAINS = """
            select t.citation_id, t.role, t.cue, a.id, a.slug, a.name, a.side
            from attribution t
            join citation ci on ci.id = t.citation_id
            join actor a on a.id = t.actor_id
            where ci.claim_id = any(:claims)
            order by t.citation_id, t.position""";

    private final JdbcClient jdbc;

    ClaimRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The claims that a selection finds.
     *
     * @param fromWhereOrder SQL over {@code c} and {@link #CLAIMANT}
     * @param recorded shows each claim with the citations that it had at this moment; absent for now
     */
    List<ClaimView> load(String fromWhereOrder, Map<String, Object> parameters, @Nullable Instant recorded) {
        java.sql.@Nullable Timestamp asRecorded = recorded == null ? null : java.sql.Timestamp.from(recorded);
        Map<Long, List<CitationView>> citations = new LinkedHashMap<>();
        List<ClaimView> claims = jdbc.sql(CLAIM + fromWhereOrder)
                .params(parameters)
                .param("asRecorded", asRecorded)
                .query((row, number) ->
                        claim(row, citations.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>())))
                .list();
        if (claims.isEmpty()) {
            return List.of();
        }
        Long[] ids = citations.keySet().toArray(Long[]::new);
        addCitations(citations, ids, asRecorded);
        return claims.stream().map(ClaimRows::publishedWithItsOldestArticle).toList();
    }

    private void addCitations(
            Map<Long, List<CitationView>> citations, Long[] ids, java.sql.@Nullable Timestamp asRecorded) {
        Map<Long, List<ChainLink>> chains = new LinkedHashMap<>();
        jdbc.sql(CHAINS).param("claims", ids).query(row -> {
            chains.computeIfAbsent(row.getLong("citation_id"), id -> new ArrayList<>())
                    .add(new ChainLink(
                            new ActorRef(
                                    row.getLong("id"),
                                    row.getString("slug"),
                                    row.getString("name"),
                                    row.getString("side")),
                            row.getString("role"),
                            row.getString("cue")));
        });
        jdbc.sql(CITATIONS).param("claims", ids).param("asRecorded", asRecorded).query(row -> {
            List<CitationView> ofClaim = citations.get(row.getLong("claim_id"));
            if (ofClaim != null) {
                ofClaim.add(citation(row, chains.getOrDefault(row.getLong("id"), List.of())));
            }
        });
    }

    private static ClaimView claim(ResultSet row, List<CitationView> citations) throws SQLException {
        String claimant = row.getString("actor_slug");
        return new ClaimView(
                row.getLong("id"),
                row.getString("metric"),
                row.getString("subject"),
                row.getString("place"),
                row.getString("item"),
                row.getString("aspect"),
                quantity(row),
                Kind.of(row.getString("kind")),
                Modality.of(row.getString("modality")),
                claimant == null
                        ? null
                        : new ActorRef(
                                row.getLong("claimant_id"),
                                claimant,
                                row.getString("actor_name"),
                                row.getString("actor_side"),
                                row.getString("actor_reliability")),
                date(row, "as_of"),
                date(row, "stated"),
                null,
                "machine".equals(row.getString("origin")),
                confidence(row),
                ReviewState.of(row.getString("review")),
                row.getObject("credibility", Integer.class),
                row.getString("credibility_reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getInt("revision"),
                row.getBoolean("synthetic"),
                citations);
    }

    private static @Nullable Double confidence(ResultSet row) throws SQLException {
        BigDecimal confidence = row.getBigDecimal("confidence");
        return confidence == null ? null : confidence.doubleValue();
    }

    /** The quantity in the columns of a claim. */
    static Quantity quantity(ResultSet row) throws SQLException {
        return new Quantity(
                row.getBigDecimal("low"),
                row.getBigDecimal("best"),
                row.getBigDecimal("high"),
                Unit.of(row.getString("unit")),
                Qualifier.of(row.getString("qualifier")),
                row.getString("quantity_text"),
                row.getString("per"),
                row.getString("base"));
    }

    private static CitationView citation(ResultSet row, List<ChainLink> chain) throws SQLException {
        return new CitationView(
                row.getLong("id"),
                row.getLong("article_id"),
                row.getLong("version_id"),
                row.getString("headline"),
                row.getString("outlet"),
                row.getString("outlet_slug"),
                row.getString("outlet_reliability"),
                date(row, "published"),
                row.getString("exact"),
                row.getInt("start_at"),
                row.getInt("end_at"),
                row.getString("prefix"),
                row.getString("suffix"),
                row.getBoolean("echo"),
                row.getBoolean("verifiable"),
                chain);
    }

    /** A date of the columns {@code x}, {@code x_earliest} and {@code x_latest}; the driver reads infinity as an open end. */
    static @Nullable FuzzyDate date(ResultSet row, String column) throws SQLException {
        String edtf = row.getString(column);
        return edtf == null
                ? null
                : new FuzzyDate(
                        edtf,
                        row.getObject(column + "_earliest", LocalDate.class),
                        row.getObject(column + "_latest", LocalDate.class));
    }

    private static ClaimView publishedWithItsOldestArticle(ClaimView claim) {
        FuzzyDate published =
                claim.citations().isEmpty() ? null : claim.citations().get(0).published();
        return new ClaimView(
                claim.id(),
                claim.metric(),
                claim.subject(),
                claim.place(),
                claim.item(),
                claim.aspect(),
                claim.quantity(),
                claim.kind(),
                claim.modality(),
                claim.claimant(),
                claim.asOf(),
                claim.stated(),
                published,
                claim.machine(),
                claim.confidence(),
                claim.review(),
                claim.credibility(),
                claim.credibilityReason(),
                claim.recordedAt(),
                claim.revision(),
                claim.synthetic(),
                List.copyOf(claim.citations()));
    }
}
