package org.kurskclaims.publishing;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kurskclaims.articles.ArticleFilter;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.claims.ActorView;
import org.kurskclaims.claims.Actors;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.ReferenceData;
import org.springframework.stereotype.Component;

/** Hands over whole lists, a part at a time, in an order that never changes. */
@Component
class Everything {

    private static final int AT_ONCE = 500;

    private final Articles articles;
    private final Claims claims;
    private final Actors actors;
    private final ReferenceData reference;
    private final PublicAddress address;

    Everything(Articles articles, Claims claims, Actors actors, ReferenceData reference, PublicAddress address) {
        this.articles = articles;
        this.claims = claims;
        this.actors = actors;
        this.reference = reference;
        this.address = address;
    }

    void articles(ArticleFilter filter, Consumer<PublishedArticle> reader) {
        long last = 0;
        List<ArticleSummary> part;
        do {
            part = articles.after(filter, last, AT_ONCE);
            List<Long> ids = part.stream().map(ArticleSummary::id).toList();
            Map<Long, Long> counts = claims.countsByArticle(ids);
            for (ArticleSummary article : part) {
                reader.accept(PublishedArticle.of(article, counts.getOrDefault(article.id(), 0L), address.base()));
                last = article.id();
            }
        } while (!part.isEmpty());
    }

    void actors(Consumer<PublishedActor> reader) {
        long last = 0;
        List<ActorView> part;
        do {
            part = actors.after(last, AT_ONCE);
            for (ActorView actor : part) {
                reader.accept(PublishedActor.of(actor, address.base()));
                last = actor.id();
            }
        } while (!part.isEmpty());
    }

    void metrics(Consumer<PublishedMetric> reader) {
        reference.metrics().stream().map(PublishedMetric::of).forEach(reader);
    }
}
