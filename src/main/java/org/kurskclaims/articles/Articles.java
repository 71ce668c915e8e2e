package org.kurskclaims.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

/** The articles and outlets as everybody reads them. */
@Service
@Transactional(readOnly = true)
public class Articles {

    private static final String SUMMARY = """
            select ar.*, o.name as outlet, o.slug as outlet_slug, u.medium, u.archive_address,
                   (select count(*) from article_version v where v.article_id = ar.id) as versions
            from article ar left join outlet o on o.id = ar.outlet_id
            left join unstored_source u on u.article_id = ar.id
            """;

    private final JdbcClient jdbc;

    Articles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the list, the latest publications first; two statements. */
    public ArticlePage find(ArticleFilter filter) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = "where " + condition(jdbc, filter, parameters);
        long total = jdbc.sql("select count(*) from article ar left join outlet o on o.id = ar.outlet_id " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        long offset = (filter.pageNumber() - 1L) * filter.pageSize();
        String page = " order by ar.published_latest desc nulls last, ar.id desc limit " + filter.pageSize()
                + " offset " + offset;
        List<ArticleSummary> items = jdbc.sql(SUMMARY + where + page)
                .params(parameters)
                .query((row, number) -> summary(row))
                .list();
        return new ArticlePage(items, filter.pageNumber(), filter.pageSize(), total);
    }

    /**
     * The articles of a filter in the order of their ids, a part at a time, whatever its page.
     *
     * @param after the last id of the part before, 0 for the first part
     * @param limit articles at most
     */
    public List<ArticleSummary> after(ArticleFilter filter, long after, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where =
                "where " + condition(jdbc, filter, parameters) + " and ar.id > :after order by ar.id limit :limit";
        return jdbc.sql(SUMMARY + where)
                .params(parameters)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> summary(row))
                .list();
    }

    /** Where snapshots came from, by their ids, without their texts; unknown ids are absent. */
    public Map<Long, SnapshotOrigin> origins(Collection<Long> versionIds) {
        Map<Long, SnapshotOrigin> origins = new LinkedHashMap<>();
        jdbc.sql("""
                        select v.id, v.number, v.file_name, v.sha256, ar.address
                        from article_version v join article ar on ar.id = v.article_id
                        where v.id = any(:versions)""").param("versions", versionIds.toArray(Long[]::new)).query(row -> {
            origins.put(
                    row.getLong("id"),
                    new SnapshotOrigin(
                            row.getInt("number"),
                            row.getString("file_name"),
                            row.getString("sha256"),
                            row.getString("address")));
        });
        return origins;
    }

    private static String condition(JdbcClient jdbc, ArticleFilter filter, Map<String, Object> parameters) {
        String condition = "true";
        if (filter.outlet() != null && !filter.outlet().isEmpty()) {
            parameters.put("outlet", filter.outlet());
            condition += " and o.slug in (:outlet)";
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            parameters.put("words", WordSearch.query(jdbc, filter.q()).orElse(null));
            condition += " and " + """
                      ar.id in (select known.article_id from article_words known
                                where known.words @@ cast(:words as tsquery))""";
        }
        return condition;
    }

    public Optional<ArticleSummary> byId(long id) {
        return jdbc.sql(SUMMARY + "where ar.id = :id")
                .param("id", id)
                .query((row, number) -> summary(row))
                .optional();
    }

    /** The article that was published at an address, or came in a file of this name; the latest where there are several. */
    public Optional<Long> cited(String addressOrFile) {
        return jdbc.sql("""
                        select ar.id from article ar
                        where ar.address = :cited
                           or exists (select 1 from article_version v where v.article_id = ar.id and v.file_name = :cited)
                        order by ar.id desc limit 1""").param("cited", addressOrFile).query(Long.class).optional();
    }

    /** The article's current text. */
    public Optional<Snapshot> latestSnapshot(long articleId) {
        return jdbc.sql("select * from article_version where article_id = :article order by number desc limit 1")
                .param("article", articleId)
                .query((row, number) -> snapshot(row))
                .optional();
    }

    /** A snapshot by the id to which citations refer. */
    public Optional<Snapshot> snapshot(long versionId) {
        return jdbc.sql("select * from article_version where id = :version")
                .param("version", versionId)
                .query((row, number) -> snapshot(row))
                .optional();
    }

    /** All snapshots of an article, the first one first. */
    public List<Snapshot> snapshots(long articleId) {
        return jdbc.sql("select * from article_version where article_id = :article order by number")
                .param("article", articleId)
                .query((row, number) -> snapshot(row))
                .list();
    }

    /**
     * What stands around passages, without the rest of their texts; one statement.
     *
     * @param versions ids of the snapshots, one for each passage
     * @param starts offsets of the passages' first code points
     * @param ends offsets after their last code points
     * @param reach code points on either side at most
     * @return one for each passage, in the same order; those of unknown snapshots are empty
     */
    public List<Surroundings> around(List<Long> versions, List<Integer> starts, List<Integer> ends, int reach) {
        return jdbc.sql("""
                        select coalesce(substring(v.text from greatest(1, p.start_at - :reach + 1)
                                                  for least(p.start_at, :reach)), '') as before,
                               coalesce(substring(v.text from p.end_at + 1 for :reach), '') as after
                        from unnest(:versions::bigint[], :starts::integer[], :ends::integer[])
                             with ordinality p (version_id, start_at, end_at, position)
                        left join article_version v on v.id = p.version_id
                        order by p.position""")
                .param("versions", versions.toArray(Long[]::new))
                .param("starts", starts.toArray(Integer[]::new))
                .param("ends", ends.toArray(Integer[]::new))
                .param("reach", reach)
                .query((row, number) -> new Surroundings(row.getString("before"), row.getString("after")))
                .list();
    }

    /** The snapshot that has this SHA-256, by which a document is recognised. */
    public Optional<Snapshot> bySha256(String sha256) {
        return jdbc.sql("select * from article_version where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> snapshot(row))
                .optional();
    }

    /** Every outlet with its number of articles, by name. */
    public List<OutletView> outlets() {
        return jdbc.sql("""
                        select o.*, (select count(*) from article ar where ar.outlet_id = o.id) as articles
                        from outlet o order by o.name""")
                .query((row, number) -> new OutletView(
                        row.getLong("id"),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("reliability"),
                        row.getString("reliability_reason"),
                        row.getLong("articles"),
                        row.getBoolean("synthetic")))
                .list();
    }

    private static ArticleSummary summary(ResultSet row) throws SQLException {
        return new ArticleSummary(
                row.getLong("id"),
                row.getString("headline"),
                row.getString("byline"),
                row.getString("language"),
                row.getString("form"),
                row.getString("outlet"),
                row.getString("outlet_slug"),
                published(row),
                row.getString("published_reason"),
                row.getString("address"),
                row.getBoolean("synthetic"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getInt("versions"),
                unstored(row),
                row.getInt("version"));
    }

    private static @Nullable UnstoredSource unstored(ResultSet row) throws SQLException {
        String medium = row.getString("medium");
        return medium == null ? null : new UnstoredSource(medium, row.getString("archive_address"));
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

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        return new Snapshot(
                row.getLong("id"),
                row.getLong("article_id"),
                row.getInt("number"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("text"),
                row.getObject("captured_at", OffsetDateTime.class).toInstant());
    }
}
