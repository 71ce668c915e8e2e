package org.kurskclaims.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kurskclaims.articles.ArticleForm;
import org.kurskclaims.articles.Resemblance;
import org.kurskclaims.articles.Resemblances;
import org.kurskclaims.imports.CapturedDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents that an editor has brought in and not yet described; they survive the browser and a restart. */
@Service
@Transactional
class WaitingCaptures {

    private final JdbcClient jdbc;
    private final Resemblances resemblances;
    private final Clock clock;

    WaitingCaptures(JdbcClient jdbc, Resemblances resemblances, Clock clock) {
        this.jdbc = jdbc;
        this.resemblances = resemblances;
        this.clock = clock;
    }

    /** Keeps a document; the same one that waits for the same editor already is not kept twice. */
    public UUID keep(CapturedDocument document, String who) {
        return waitingAlready(document, who).orElseGet(() -> insert(document, who));
    }

    private Optional<UUID> waitingAlready(CapturedDocument document, String who) {
        return jdbc.sql("""
                        select id from capture
                        where who = :who and article_id is null and name = :name and raw_sha256 = encode(sha256(:raw), 'hex')
                        limit 1""")
                .param("who", who)
                .param("name", document.name())
                .param("raw", document.raw())
                .query(UUID.class)
                .optional();
    }

    private UUID insert(CapturedDocument document, String who) {
        UUID id = UUID.randomUUID();
        Optional<Resemblance> closest =
                resemblances.of(document.text()).stream().findFirst();
        jdbc.sql("""
                        insert into capture (id, who, name, media_type, address, raw, raw_sha256, text, headline, byline,
                                             published, resembles, resembles_percent, captured_at)
                        values (:id, :who, :name, :mediaType, :address, :raw, encode(sha256(:raw), 'hex'), :text, :headline,
                                :byline, :published, :resembles, :percent, :now)
                        """)
                .param("resembles", closest.map(Resemblance::articleId).orElse(null), Types.BIGINT)
                .param("percent", closest.map(Resemblance::percent).orElse(null), Types.SMALLINT)
                .param("id", id)
                .param("who", who)
                .param("name", document.name())
                .param("mediaType", document.mediaType())
                .param("address", document.address())
                .param("raw", document.raw())
                .param("text", document.text())
                .param("headline", document.headline())
                .param("byline", document.byline())
                .param("published", document.published())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public List<WaitingLine> of(String who) {
        return jdbc.sql("""
                        select c.id, c.name, c.headline, c.published, c.captured_at,
                               c.resembles, c.resembles_percent, a.headline as like_headline
                        from capture c left join article a on a.id = c.resembles
                        where c.who = :who and c.article_id is null order by c.captured_at desc limit 200""").param("who", who).query(WaitingCaptures::line).list();
    }

    private static WaitingLine line(ResultSet row, int number) throws SQLException {
        int percent = row.getInt("resembles_percent");
        Resemblance like = row.getObject("resembles") == null
                ? null
                : new Resemblance(row.getLong("resembles"), row.getString("like_headline"), percent == 100, percent);
        return new WaitingLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("headline"),
                TypedDate.read(Typed.text(row.getString("published")), null).orElse(null),
                like,
                row.getTimestamp("captured_at").toInstant());
    }

    /** A waiting document; empty if there is none, it is somebody else's, or it was imported. */
    @Transactional(readOnly = true)
    public Optional<WaitingCapture> find(UUID id, String who) {
        return jdbc.sql("select * from capture where id = :id and who = :who and article_id is null")
                .param("id", id)
                .param("who", who)
                .query(WaitingCaptures::read)
                .optional();
    }

    /** The article that came of a document of this editor. */
    @Transactional(readOnly = true)
    public Optional<Long> article(UUID id, String who) {
        return jdbc.sql("select article_id from capture where id = :id and who = :who and article_id is not null")
                .param("id", id)
                .param("who", who)
                .query(Long.class)
                .optional();
    }

    /** A document as it came, before and after its import, for whoever brought it in. */
    @Transactional(readOnly = true)
    public Optional<RawCapture> raw(UUID id, String who) {
        return jdbc.sql("select name, raw from capture where id = :id and who = :who")
                .param("id", id)
                .param("who", who)
                .query((row, number) -> new RawCapture(row.getString(1), row.getBytes(2)))
                .optional();
    }

    /**
     * A document byte for byte.
     *
     * @param name under which it came
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed
    record RawCapture(String name, byte[] content) {}

    public void became(UUID id, long article) {
        jdbc.sql("update capture set article_id = :article where id = :id")
                .param("article", article)
                .param("id", id)
                .update();
    }

    /** Says what a document is; what somebody else brought in, or is an article already, stays as it is. */
    public void describe(UUID id, BatchForm.Described as, String who) {
        jdbc.sql("""
                        update capture set outlet = nullif(:outlet, ''), language = :language, form = :form
                        where id = :id and who = :who and article_id is null""")
                .param("outlet", as.outlet())
                .param("language", as.language())
                .param("form", as.form().code())
                .param("id", id)
                .param("who", who)
                .update();
    }

    /** Notes which import is to bring the documents in. */
    public void setRun(List<UUID> ids, long run) {
        jdbc.sql("update capture set run_id = :run where id = any(:ids)")
                .param("run", run)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** The documents of this editor that an import has left behind. */
    @Transactional(readOnly = true)
    public List<UUID> left(long run, String who) {
        return jdbc.sql("""
                        select id from capture
                        where run_id = :run and who = :who and article_id is null order by captured_at, id""")
                .param("run", run)
                .param("who", who)
                .query(UUID.class)
                .list();
    }

    /** Numbers of the imports that have left documents of this editor behind, the latest first. */
    @Transactional(readOnly = true)
    public List<Long> unfinished(String who) {
        return jdbc.sql("""
                        select distinct run_id from capture
                        where who = :who and article_id is null and run_id is not null order by run_id desc""").param("who", who).query(Long.class).list();
    }

    public void discard(UUID id, String who) {
        jdbc.sql("delete from capture where id = :id and who = :who and article_id is null")
                .param("id", id)
                .param("who", who)
                .update();
    }

    private static WaitingCapture read(ResultSet row, int number) throws SQLException {
        String language = row.getString("language");
        String form = row.getString("form");
        return new WaitingCapture(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getString("address"),
                row.getString("text"),
                row.getString("headline"),
                row.getString("byline"),
                row.getString("published"),
                row.getString("outlet"),
                language == null ? "en" : language,
                form == null ? ArticleForm.ARTICLE : ArticleForm.of(form),
                row.getObject("run_id", Long.class),
                row.getTimestamp("captured_at").toInstant());
    }
}
