package org.kurskclaims.publishing;

import java.util.List;
import java.util.Map;
import org.kurskclaims.articles.ArticlePage;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.claims.Claims;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Articles as JSON: the list, and one of them with its texts and its claims. */
@RestController
class ArticleApi {

    private final Articles articles;
    private final Claims claims;
    private final ClaimSources sources;
    private final Answers answers;
    private final PublicAddress address;

    ArticleApi(Articles articles, Claims claims, ClaimSources sources, Answers answers, PublicAddress address) {
        this.articles = articles;
        this.claims = claims;
        this.sources = sources;
        this.answers = answers;
        this.address = address;
    }

    @GetMapping(path = "/api/v1/articles", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Listing<PublishedArticle>> articles(@RequestParam MultiValueMap<String, String> parameters) {
        ArticlePage page = articles.find(Question.aboutArticles(parameters));
        Map<Long, Long> counts = claims.countsByArticle(
                page.items().stream().map(ArticleSummary::id).toList());
        List<PublishedArticle> items = page.items().stream()
                .map(article -> PublishedArticle.of(article, counts.getOrDefault(article.id(), 0L), address.base()))
                .toList();
        return answers.list(
                new Listing<>(items, page.page(), page.size(), page.total()), "/api/v1/articles", parameters);
    }

    @GetMapping(path = "/api/v1/articles/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    PublishedArticle article(@PathVariable String id) {
        NotPublished nothing = NotPublished.article(id);
        ArticleSummary article = articles.byId(NotPublished.number(id, nothing)).orElseThrow(() -> nothing);
        List<PublishedClaim> cited = sources.of(claims.inArticle(article.id())).stream()
                .map(PublishedClaim::of)
                .toList();
        return PublishedArticle.of(article, articles.snapshots(article.id()), cited, address.base());
    }
}
