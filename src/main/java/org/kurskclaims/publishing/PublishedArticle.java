package org.kurskclaims.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Snapshot;

/**
 * An article as JSON.
 *
 * @param published in EDTF
 * @param publishedReason how the date was established
 * @param claimCount suggested and published claims that cite the article
 * @param texts every version of its text, the first one first; only where one article was asked for
 * @param claims the claims that cite it, in the order of the text; only where one article was asked for
 */
@JsonPropertyOrder({
    "id",
    "url",
    "headline",
    "byline",
    "language",
    "form",
    "outlet",
    "outletSlug",
    "published",
    "publishedReason",
    "address",
    "synthetic",
    "recorded",
    "versions",
    "claimCount",
    "texts",
    "claims"
})
record PublishedArticle(
        long id,
        String url,
        String headline,
        @Nullable String byline,
        String language,
        String form,
        @Nullable String outlet,
        @Nullable String outletSlug,
        @Nullable String published,
        @Nullable String publishedReason,
        @Nullable String address,
        boolean synthetic,
        Instant recorded,
        int versions,
        long claimCount,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Text> texts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<PublishedClaim> claims) {

    /**
     * One version, to which the offsets of quotes refer.
     *
     * @param sha256 of the text in UTF-8
     */
    @JsonPropertyOrder({"version", "number", "file", "sha256", "captured", "text"})
    record Text(long version, int number, @Nullable String file, String sha256, Instant captured, String text) {

        static Text of(Snapshot snapshot) {
            return new Text(
                    snapshot.id(),
                    snapshot.number(),
                    snapshot.fileName(),
                    snapshot.sha256(),
                    snapshot.capturedAt(),
                    snapshot.text());
        }
    }

    static PublishedArticle of(ArticleSummary article, long claimCount, String base) {
        return of(article, claimCount, base, null, null);
    }

    static PublishedArticle of(
            ArticleSummary article, List<Snapshot> snapshots, List<PublishedClaim> claims, String base) {
        return of(article, claims.size(), base, snapshots.stream().map(Text::of).toList(), claims);
    }

    private static PublishedArticle of(
            ArticleSummary article,
            long claimCount,
            String base,
            @Nullable List<Text> texts,
            @Nullable List<PublishedClaim> claims) {
        return new PublishedArticle(
                article.id(),
                base + "/articles/" + article.id(),
                article.headline(),
                article.byline(),
                article.language(),
                article.form(),
                article.outlet(),
                article.outletSlug(),
                PublishedClaim.edtf(article.published()),
                article.publishedReason(),
                article.address(),
                article.synthetic(),
                article.recordedAt(),
                article.versions(),
                claimCount,
                texts,
                claims);
    }
}
