package org.kurskclaims.site;

import java.util.List;
import org.kurskclaims.articles.ArticleFilter;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.claims.Actors;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.FilterInput;
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

    SearchController(Claims claims, Articles articles, Actors actors) {
        this.claims = claims;
        this.articles = articles;
        this.actors = actors;
    }

    @GetMapping("/search")
    String search(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        FilterInput input = FilterInput.read(parameters);
        String q = input.filter().q();
        model.addAttribute("address", Address.of("/search", parameters, List.of("q")));
        model.addAttribute("input", input);
        model.addAttribute("q", q);
        if (q != null) {
            model.addAttribute("claims", claims.find(firstOf(q)));
            model.addAttribute("articles", articles.find(new ArticleFilter(null, q, 1, SHOWN)));
            model.addAttribute("actors", actors.resembling(q, SHOWN));
        }
        return "site/search";
    }

    private static ClaimFilter firstOf(String q) {
        return new ClaimFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, q, null, 1, SHOWN);
    }
}
