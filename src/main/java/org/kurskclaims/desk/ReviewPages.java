package org.kurskclaims.desk;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimReading;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.QueuedArticle;
import org.kurskclaims.claims.ReviewQueue;
import org.kurskclaims.desk.ReviewPage.Card;
import org.kurskclaims.desk.ReviewPage.Waiting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a review shows, in a fixed number of queries. */
@Service
@Transactional(readOnly = true)
class ReviewPages {

    /** As many as there are digits to choose by. */
    private static final int MOST_TWINS = 9;

    /** More cards than anybody decides in one sitting only make the page slow; the others move up. */
    static final int MOST_CARDS = 100;

    private final Articles articles;
    private final Claims claims;
    private final ReviewQueue queue;

    ReviewPages(Articles articles, Claims claims, ReviewQueue queue) {
        this.articles = articles;
        this.claims = claims;
        this.queue = queue;
    }

    Optional<ReviewPage> of(long articleId, String who) {
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
                            cards(found, snapshot, who),
                            Math.max(0, found.size() - MOST_CARDS),
                            progress(articleId, who));
                }));
    }

    /** Claims whose passages are marked; a rejected one leaves its number free for a better reading. */
    static boolean stands(ClaimView claim) {
        return switch (claim.review()) {
            case SUGGESTED, PUBLISHED -> true;
            case REJECTED, RETRACTED, SUPERSEDED -> false;
        };
    }

    private List<Card> cards(List<ClaimView> found, Snapshot snapshot, String who) {
        List<ClaimView> shown = found.stream().limit(MOST_CARDS).toList();
        List<Long> ids = shown.stream().map(ClaimView::id).toList();
        Map<Long, List<ClaimReading>> readings = queue.readings(ids);
        Map<Long, List<String>> authors = queue.authors(ids);
        return shown.stream()
                .map(claim -> card(
                        claim,
                        readings.getOrDefault(claim.id(), List.of()),
                        new Waiting(authors.getOrDefault(claim.id(), List.of()), who),
                        found,
                        snapshot))
                .toList();
    }

    private static Card card(
            ClaimView claim, List<ClaimReading> readings, Waiting waiting, List<ClaimView> all, Snapshot snapshot) {
        List<CitationView> here = claim.citations().stream()
                .filter(citation -> citation.articleId() == snapshot.articleId())
                .toList();
        Optional<CitationView> latest = here.stream()
                .filter(citation -> citation.versionId() == snapshot.id())
                .findFirst();
        return new Card(
                claim,
                latest.or(() -> here.stream().findFirst())
                        .orElse(claim.citations().get(0)),
                readings.stream().collect(Collectors.groupingBy(ClaimReading::field)),
                twins(claim, all),
                waiting,
                latest.isEmpty() && !here.isEmpty());
    }

    private static List<ClaimView> twins(ClaimView claim, List<ClaimView> all) {
        BigDecimal number = claim.quantity().representative();
        return all.stream()
                .filter(other -> other.id() != claim.id() && other.metric().equals(claim.metric()) && stands(other))
                .sorted(Comparator.comparing(other ->
                        other.quantity().representative().subtract(number).abs()))
                .limit(MOST_TWINS)
                .toList();
    }

    /** One claim as the review of an article shows it. */
    Optional<Card> card(long claimId, @Nullable Long articleId, String who) {
        return claims.byId(claimId).map(claim -> {
            long article = articleId == null ? claim.citations().get(0).articleId() : articleId;
            Snapshot snapshot = articles.latestSnapshot(article).orElseThrow(() -> NotAtTheDesk.article(article));
            List<ClaimReading> readings = queue.readings(List.of(claimId)).getOrDefault(claimId, List.of());
            Waiting waiting = new Waiting(queue.authors(List.of(claimId)).getOrDefault(claimId, List.of()), who);
            return card(claim, readings, waiting, queue.inArticle(article), snapshot);
        });
    }

    private QueuedArticle progress(long articleId, String who) {
        return queue.progress(articleId, who).orElseGet(() -> new QueuedArticle(articleId, "", null, null, 0, 0, 0));
    }

    List<QueuedArticle> waiting(String who) {
        return queue.waiting(100, who);
    }
}
