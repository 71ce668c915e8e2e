package org.kurskclaims.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.claims.ClaimReading;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.QueuedArticle;
import org.kurskclaims.claims.ReviewQueue;
import org.kurskclaims.desk.ReviewPage.Card;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a review shows, in a fixed number of queries. */
@Service
@Transactional(readOnly = true)
class ReviewPages {

    private final Articles articles;
    private final Claims claims;
    private final ReviewQueue queue;

    ReviewPages(Articles articles, Claims claims, ReviewQueue queue) {
        this.articles = articles;
        this.claims = claims;
        this.queue = queue;
    }

    Optional<ReviewPage> of(long articleId) {
        return articles.byId(articleId)
                .flatMap(article -> articles.latestSnapshot(articleId).map(snapshot -> {
                    List<ClaimView> found = queue.inArticle(articleId);
                    return new ReviewPage(
                            article,
                            snapshot,
                            DeskText.of(
                                    snapshot.text(),
                                    snapshot.id(),
                                    found.stream().filter(ReviewPages::stands).toList()),
                            cards(found),
                            progress(articleId));
                }));
    }

    /** Claims whose passages are marked; a rejected one leaves its number free for a better reading. */
    private static boolean stands(ClaimView claim) {
        return switch (claim.review()) {
            case SUGGESTED, PUBLISHED -> true;
            case REJECTED, RETRACTED, SUPERSEDED -> false;
        };
    }

    private List<Card> cards(List<ClaimView> found) {
        Map<Long, List<ClaimReading>> readings =
                queue.readings(found.stream().map(ClaimView::id).toList());
        return found.stream()
                .map(claim -> card(claim, readings.getOrDefault(claim.id(), List.of())))
                .toList();
    }

    private static Card card(ClaimView claim, List<ClaimReading> readings) {
        return new Card(claim, readings.stream().collect(Collectors.groupingBy(ClaimReading::field)));
    }

    Optional<Card> card(long claimId) {
        return claims.byId(claimId)
                .map(claim -> card(claim, queue.readings(List.of(claimId)).getOrDefault(claimId, List.of())));
    }

    QueuedArticle progress(long articleId) {
        return queue.progress(articleId).orElseGet(() -> new QueuedArticle(articleId, "", null, null, 0, 0));
    }

    List<QueuedArticle> waiting() {
        return queue.waiting(100);
    }
}
