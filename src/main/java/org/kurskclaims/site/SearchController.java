package org.kurskclaims.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleFilter;
import org.kurskclaims.articles.ArticlePage;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.claims.Actors;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimPage;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.FilterInput;
import org.kurskclaims.claims.NearWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One field for everything: words and numbers in quotes, articles, and the names of those who speak. */
@Controller
class SearchController {

    private static final int SHOWN = 10;

    private final Claims claims;
    private final Articles articles;
    private final Actors actors;
    private final NearWords nearWords;
    private final SearchMarks marks;

    SearchController(Claims claims, Articles articles, Actors actors, NearWords nearWords, SearchMarks marks) {
        this.claims = claims;
        this.articles = articles;
        this.actors = actors;
        this.nearWords = nearWords;
        this.marks = marks;
    }

    @GetMapping("/search")
    String search(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        FilterInput input = FilterInput.read(parameters);
        String q = input.filter().q();
        model.addAttribute("address", Address.of("/search", parameters, List.of("q")));
        model.addAttribute("input", input);
        model.addAttribute("q", q);
        if (q != null) {
            ClaimPage found = claims.find(firstOf(q));
            ArticlePage printed = articles.find(new ArticleFilter(null, q, 1, SHOWN));
            model.addAttribute("claims", found);
            model.addAttribute("articles", printed);
            model.addAttribute("meant", found.total() + printed.total() > 0 ? null : meant(q));
            model.addAttribute("marks", marks.of(q, found.items(), printed.items()));
            model.addAttribute("actors", actors.resembling(q, SHOWN));
        }
        return "site/search";
    }

    /** Absent where another spelling would find nothing either. */
    private @Nullable String meant(String q) {
        return nearWords
                .insteadOf(q)
                .filter(words -> claims.count(firstOf(words)) > 0)
                .orElse(null);
    }

    private static ClaimFilter firstOf(String q) {
        return ClaimFilter.none().but().q(q).page(1, SHOWN).build();
    }
}
