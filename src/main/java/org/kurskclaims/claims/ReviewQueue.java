package org.kurskclaims.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for an editor's eye. */
@Service
@Transactional(readOnly = true)
public class ReviewQueue {

    private static final String BY_ARTICLE = """
            select ar.id, ar.headline, ar.recorded_at, o.name as outlet, ar.published, ar.published_earliest, ar.published_latest,
                   count(distinct c.id) filter (where c.review = 'suggested') as waiting,
                   count(distinct c.id) filter (where c.review = 'suggested' and c.id = any(:others)) as others,
                   count(distinct c.id) filter (where c.review <> 'suggested') as done
            from claim c
            join citation ci on ci.claim_id = c.id
            join passage p on p.id = ci.passage_id
            join article_version v on v.id = p.version_id
            join article ar on ar.id = v.article_id
            left join outlet o on o.id = ar.outlet_id
            where true
            """;

    private final JdbcClient jdbc;
    private final ClaimRows rows;
    private final FourEyes fourEyes;

    ReviewQueue(JdbcClient jdbc, FourEyes fourEyes) {
        this.jdbc = jdbc;
        this.fourEyes = fourEyes;
        this.rows = new ClaimRows(jdbc);
    }

    /**
     * Articles with claims that wait for a review, those brought in last first; where somebody else has to accept all that
     * waits, an article comes after the others.
     *
     * @param who for whom the queue is
     */
    public List<QueuedArticle> waiting(int limit, String who) {
        return jdbc.sql("""
                        select * from (%s
                            and v.article_id in (
                                select v2.article_id from claim c2 join citation ci2 on ci2.claim_id = c2.id
                                join passage p2 on p2.id = ci2.passage_id join article_version v2 on v2.id = p2.version_id
                                where c2.review = 'suggested')
                            group by ar.id, o.name) queued
                        order by waiting = others, recorded_at desc, id desc limit :limit""".formatted(BY_ARTICLE))
                .param("others", forOthers(who))
                .param("limit", limit)
                .query(ReviewQueue::article)
                .list();
    }

    private Long[] forOthers(String who) {
        return fourEyes.isRequired() ? fourEyes.waitingOf(who).toArray(Long[]::new) : new Long[0];
    }

    /** One article's progress; empty if no claim cites it. */
    public Optional<QueuedArticle> progress(long articleId, String who) {
        return jdbc.sql(BY_ARTICLE + "and ar.id = :article group by ar.id, o.name")
                .param("article", articleId)
                .param("others", forOthers(who))
                .query(ReviewQueue::article)
                .optional();
    }

    /**
     * Who must leave the acceptance of each claim to somebody else, because they entered or corrected it, the one who came
     * last at the end; empty where four eyes are not required.
     */
    public Map<Long, List<String>> authors(Collection<Long> claims) {
        return fourEyes.isRequired() ? fourEyes.authors(claims) : Map.of();
    }

    /** Everything cited in an article whatever its state: the suggestions first, among them the least certain first. */
    public List<ClaimView> inArticle(long articleId) {
        return rows.load(" from claim c" + ClaimRows.CLAIMANT + """

                join (select ci.claim_id, min(p.start_at) as first
                      from citation ci join passage p on p.id = ci.passage_id
                      join article_version v on v.id = p.version_id
                      where v.article_id = :article group by ci.claim_id) here on here.claim_id = c.id
                order by c.review <> 'suggested', case when c.review = 'suggested' then c.confidence end, here.first, c.id""", Map.of("article", articleId), null);
    }

    /** The extractor's readings of several claims, by claim. */
    public Map<Long, List<ClaimReading>> readings(Collection<Long> claims) {
        Map<Long, List<ClaimReading>> readings = new LinkedHashMap<>();
        jdbc.sql(
                        "select claim_id, field, rule, words from reading where claim_id = any(:claims) order by claim_id, position")
                .param("claims", claims.toArray(Long[]::new))
                .query(row -> {
                    readings.computeIfAbsent(row.getLong(1), claim -> new ArrayList<>())
                            .add(new ClaimReading(row.getString(2), row.getString(3), row.getString(4)));
                });
        return readings;
    }

    private static QueuedArticle article(ResultSet row, int number) throws SQLException {
        return new QueuedArticle(
                row.getLong("id"),
                row.getString("headline"),
                row.getString("outlet"),
                published(row),
                row.getInt("waiting"),
                row.getInt("others"),
                row.getInt("done"));
    }

    private static @Nullable FuzzyDate published(ResultSet row) throws SQLException {
        String edtf = row.getString("published");
        return edtf == null
                ? null
                : new FuzzyDate(
                        edtf,
                        row.getObject("published_earliest", LocalDate.class),
                        row.getObject("published_latest", LocalDate.class));
    }
}
