package org.kurskclaims.desk;

import java.util.List;
import java.util.Map;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimReading;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.QueuedArticle;

/**
 * Everything that the review of one article shows.
 *
 * @param cards claims cited in the article, what is to be decided first
 * @param further how many more there are than cards
 */
record ReviewPage(
        ArticleSummary article,
        Snapshot snapshot,
        DeskText text,
        List<Card> cards,
        int further,
        QueuedArticle progress) {

    /**
     * One claim to be decided or decided.
     *
     * @param citation in the article under review
     * @param readings the extractor's reading by field
     * @param twins claims of the article that may say the same, the nearest number first
     * @param earlier whether it stands in an earlier version of the text only
     */
    record Card(
            ClaimView claim,
            CitationView citation,
            Map<String, List<ClaimReading>> readings,
            List<ClaimView> twins,
            boolean earlier) {

        public List<ClaimReading> of(String field) {
            return readings.getOrDefault(field, List.of());
        }

        public boolean isWaiting() {
            return !claim.isReviewed();
        }
    }

    public long articleId() {
        return article.id();
    }
}
