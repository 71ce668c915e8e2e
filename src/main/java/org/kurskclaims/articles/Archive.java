package org.kurskclaims.articles;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where articles are kept: takes in documents, new versions of them, and the passages that claims cite. */
@Service
@Transactional
public class Archive {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Resemblances resemblances;

    Archive(EntityManager entities, JdbcClient jdbc, Resemblances resemblances) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.resemblances = resemblances;
    }

    /**
     * A document in the archive.
     *
     * @param isNew false where a snapshot with the same text was there before
     */
    public record Kept(long articleId, long versionId, boolean isNew) {}

    /**
     * Keeps a document as a new article, unless exactly this text is there already.
     *
     * @param fileName name under which it came
     */
    public Kept keep(ArticleDetails details, @Nullable String fileName, String text) {
        return known(text).orElseGet(() -> {
            Article article = new Article(details, outlet(details.outlet()));
            entities.persist(article);
            return stored(article, article.capture(fileName, text), text);
        });
    }

    /**
     * Keeps a changed text as the next version of an article.
     *
     * @throws ArticleNotFound if there is no such article
     */
    public Kept keepVersion(long articleId, @Nullable String fileName, String text) {
        return known(text).orElseGet(() -> {
            Article article = locked(articleId);
            return stored(article, article.capture(fileName, text), text);
        });
    }

    private Kept stored(Article article, ArticleVersion snapshot, String text) {
        entities.persist(snapshot);
        entities.flush();
        resemblances.remember(snapshot.id(), text);
        return new Kept(article.id(), snapshot.id(), true);
    }

    /** Two transactions that bring the same text at once queue up here, so that the second one sees what the first did. */
    private Optional<Kept> known(String text) {
        String sha256 = Fingerprint.of(text);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sha256, 0))")
                .param("sha256", sha256)
                .query(row -> {});
        return jdbc.sql("select article_id, id from article_version where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> new Kept(row.getLong(1), row.getLong(2), false))
                .optional();
    }

    /**
     * Replaces an article's metadata.
     *
     * @param version of the article when it was read
     * @throws ArticleChangedMeanwhile if it has another version by now
     */
    public void describe(long articleId, int version, ArticleDetails details) {
        Article article = locked(articleId);
        if (article.version() != version) {
            throw new ArticleChangedMeanwhile(articleId);
        }
        article.describe(details, outlet(details.outlet()));
        entities.flush();
    }

    private Article locked(long articleId) {
        Article article = entities.find(Article.class, articleId, LockModeType.PESSIMISTIC_WRITE);
        if (article == null) {
            throw ArticleNotFound.withId(articleId);
        }
        return article;
    }

    private @Nullable Long outlet(@Nullable String name) {
        return name == null ? null : OutletNames.idOf(jdbc, name);
    }

    /**
     * The passage at a place in a snapshot, found or made.
     *
     * @return its id
     * @throws QuoteNotInSnapshot if the quote does not stand there
     */
    public long passage(long versionId, PassageQuote quote) {
        ArticleVersion snapshot = entities.find(ArticleVersion.class, versionId);
        if (snapshot == null) {
            throw ArticleNotFound.withSnapshot(versionId);
        }
        Passage passage = snapshot.passage(quote);
        Optional<Long> known = jdbc.sql("""
                        select id from passage
                        where version_id = :version and start_at = :start and end_at = :end""")
                .param("version", versionId)
                .param("start", quote.start())
                .param("end", quote.end())
                .query(Long.class)
                .optional();
        return known.orElseGet(() -> {
            entities.persist(passage);
            entities.flush();
            entities.detach(passage);
            return passage.id();
        });
    }
}
