package org.kurskclaims.site;

import org.kurskclaims.articles.ArticleFilter;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.imports.Importer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: what is tracked, where the figures lie farthest apart, what came in last. */
@Controller
class OverviewController {

    private static final int CARDS = 12;
    private static final int LATEST = 8;

    private final PublishedState published;
    private final Claims claims;
    private final Articles articles;
    private final Importer importer;

    OverviewController(PublishedState published, Claims claims, Articles articles, Importer importer) {
        this.published = published;
        this.claims = claims;
        this.articles = articles;
        this.importer = importer;
    }

    @GetMapping("/")
    String overview(Model model) {
        PublishedState.State state = published.now();
        model.addAttribute("state", state);
        model.addAttribute("running", importer.running().stream().findFirst().orElse(null));
        model.addAttribute("cards", state.cards().stream().limit(CARDS).toList());
        model.addAttribute("gaps", state.gaps());
        model.addAttribute("latest", claims.latest(LATEST));
        model.addAttribute(
                "articles", articles.find(new ArticleFilter(null, null, 1, 1)).total());
        return "site/overview";
    }
}
