package org.kurskclaims.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class ArchiveTests {

    private static final ArticleDetails DETAILS =
            new ArticleDetails("Headline", null, "en", ArticleForm.ARTICLE, "Outlet", null, null, null);

    @Autowired
    private Archive archive;

    @Autowired
    private Articles articles;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsAChangedTextAsANewVersion() {
        Archive.Kept first = archive.keep(DETAILS, "a.txt", "first text");
        Archive.Kept second = archive.keepVersion(first.articleId(), "a.txt", "second text");
        assertThat(archive.keepVersion(first.articleId(), "a.txt", "first text"))
                .isEqualTo(new Archive.Kept(first.articleId(), first.versionId(), false));
        assertThat(articles.snapshots(first.articleId()))
                .extracting(Snapshot::number)
                .containsExactly(1, 2);
        assertThat(articles.latestSnapshot(first.articleId()).orElseThrow().id())
                .isEqualTo(second.versionId());
        assertThatThrownBy(() -> archive.keepVersion(4711, null, "x")).isInstanceOf(ArticleNotFound.class);
    }

    @Test
    void countsCodePointsBeyondTheBasicPlane() {
        String text = "\ud83d\ude80\ud83d\ude80 909 soldiers\u0301";
        long version = archive.keep(DETAILS, null, text).versionId();
        long passage = archive.passage(version, new PassageQuote("909", 3, 6, "", ""));
        assertThat(archive.passage(version, new PassageQuote("909", 3, 6, "", "")))
                .isEqualTo(passage);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 6, 20, 2_000_000})
    void refusesAQuoteThatStandsElsewhere(int start) {
        long version = archive.keep(DETAILS, null, "Some 909 soldiers").versionId();
        assertThatThrownBy(() -> archive.passage(version, new PassageQuote("909", start, start + 3, "", "")))
                .isInstanceOf(QuoteNotInSnapshot.class);
    }

    @Test
    void theDatabaseRefusesItToo() {
        long version = archive.keep(DETAILS, null, "Some 909 soldiers").versionId();
        assertThatThrownBy(() -> insertPassage(version, 6)).hasMessageContaining("does not stand at 6 to 9");
    }

    private void insertPassage(long version, int start) {
        jdbc.sql("""
                        insert into passage (version_id, start_at, end_at, exact, prefix, suffix)
                        values (:version, :start, :start + 3, '909', '', '')""").param("version", version).param("start", start).update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update article_version set text = 'x'",
                "delete from article_version",
                "truncate article_version cascade",
                "update passage set exact = 'x'",
                "delete from passage",
                "truncate passage cascade"
            })
    void nobodyChangesASnapshotOrAPassage(String change) {
        long version = archive.keep(DETAILS, null, "Some 909 soldiers").versionId();
        insertPassage(version, 5);
        assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("is append-only");
    }

    @Test
    void theDatabaseRefusesATextThatIsNotItsHash() {
        long article = archive.keep(DETAILS, null, "Some 909 soldiers").articleId();
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into article_version (article_id, number, sha256, text)
                                values (:article, 2, repeat('0', 64), 'other')""").param("article", article).update())
                .hasMessageContaining("article_version_check");
    }

    @Test
    void twoEditorsDoNotOverwriteEachOthersMetadata() {
        long article = archive.keep(DETAILS, null, "Some 909 soldiers").articleId();
        ArticleDetails other = new ArticleDetails("Other", "N. N.", "uk", ArticleForm.DIGEST, null, null, null, null);
        archive.describe(article, 0, other);
        assertThat(articles.byId(article).orElseThrow()).satisfies(summary -> {
            assertThat(summary.headline()).isEqualTo("Other");
            assertThat(summary.outlet()).isNull();
            assertThat(summary.version()).isEqualTo(1);
        });
        assertThatThrownBy(() -> archive.describe(article, 0, DETAILS)).isInstanceOf(ArticleChangedMeanwhile.class);
    }

    @Test
    void makesSlugsOfNamesInAnyScript() {
        assertThat(Slug.of("Генштаб ЗСУ", "x")).isEqualTo("genstab-zsu");
        assertThat(Slug.of("L'Équipe & U.S. News", "x")).isEqualTo("lequipe-us-news");
        assertThat(Slug.of("—", "outlet")).isEqualTo("outlet");
        assertThat(Slug.of("a".repeat(500), "x")).hasSizeLessThanOrEqualTo(100);
    }
}
