package org.kurskclaims.desk;

import java.util.List;
import java.util.Map;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimReading;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.QueuedArticle;
import org.kurskclaims.claims.ReviewState;

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
     * @param eyes who has to leave its acceptance to somebody else
     * @param earlier whether it stands in an earlier version of the text only
     */
    record Card(
            ClaimView claim,
            CitationView citation,
            Map<String, List<ClaimReading>> readings,
            List<ClaimView> twins,
            Waiting eyes,
            boolean earlier) {

        public List<ClaimReading> of(String field) {
            return readings.getOrDefault(field, List.of());
        }

        public boolean isWaiting() {
            return !claim.isReviewed();
        }

        /** Whether it waits, but not for the reader: they entered or corrected it. */
        public boolean isForOthers() {
            return claim.review() == ReviewState.SUGGESTED && eyes.isReaders();
        }
    }

    /**
     * Why a claim waits for a second pair of eyes.
     *
     * @param authors who entered or corrected it since somebody else published it; empty where anybody may accept it
     * @param reader who looks at it
     */
    record Waiting(List<String> authors, String reader) {

        Waiting {
            authors = List.copyOf(authors);
        }

        public boolean isReaders() {
            return authors.contains(reader);
        }

        /** "erika and omar". */
        public String names() {
            int last = authors.size() - 1;
            return last < 1
                    ? String.join("", authors)
                    : String.join(", ", authors.subList(0, last)) + " and " + authors.get(last);
        }
    }

    public long articleId() {
        return article.id();
    }
}
