package org.kurskclaims.articles;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps words that were typed from a source of which no copy can be kept. */
@Service
@Transactional
public class UnstoredSources {

    private final Archive archive;
    private final Articles articles;
    private final JdbcClient jdbc;

    UnstoredSources(Archive archive, Articles articles, JdbcClient jdbc) {
        this.archive = archive;
        this.articles = articles;
        this.jdbc = jdbc;
    }

    /**
     * Keeps a quote. A source that is known by its address gets another version with the quote at its end, unless it has
     * the quote already; its description stays.
     *
     * @param details with the address, by which the source is recognised
     */
    public Archive.Kept keep(ArticleDetails details, UnstoredSource source, String quote) {
        String address = details.address();
        if (address == null) {
            throw new IllegalArgumentException("A source that cannot be kept needs an address");
        }
        Optional<Snapshot> known = known(address).flatMap(articles::latestSnapshot);
        if (known.isPresent() && known.get().text().contains(quote)) {
            return new Archive.Kept(known.get().articleId(), known.get().id(), false);
        }
        if (known.isPresent()) {
            return archive.keepVersion(
                    known.get().articleId(), null, known.get().text() + "\n\n" + quote);
        }
        Archive.Kept kept = archive.keep(details, null, "[" + address + "]\n\n" + quote);
        jdbc.sql("insert into unstored_source values (:article, :medium, :archive) on conflict do nothing")
                .param("article", kept.articleId())
                .param("medium", source.medium())
                .param("archive", source.archiveAddress())
                .update();
        return kept;
    }

    private Optional<Long> known(String address) {
        return jdbc.sql("""
                        select ar.id from article ar join unstored_source u on u.article_id = ar.id
                        where ar.address = :address order by ar.id limit 1""").param("address", address).query(Long.class).optional();
    }
}
