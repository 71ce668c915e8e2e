package org.kurskclaims.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kurskclaims.articles.ArticleFilter;
import org.kurskclaims.articles.ArticlePage;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.FilterInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of articles, and one article with its claims marked in the text. */
@Controller
class ArticleController {

    private static final List<String> PARAMETERS = List.of("q", "outlet", "page", "size");

    private final Articles articles;
    private final Claims claims;
    private final FilterReader filters;
    private final SearchMarks marks;

    ArticleController(Articles articles, Claims claims, FilterReader filters, SearchMarks marks) {
        this.articles = articles;
        this.claims = claims;
        this.filters = filters;
        this.marks = marks;
    }

    @GetMapping("/articles")
    String articles(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        FilterInput input = filters.read(parameters);
        ClaimFilter filter = input.filter();
        ArticlePage page = articles.find(new ArticleFilter(filter.outlet(), filter.q(), filter.page(), filter.size()));
        model.addAttribute("address", Address.of("/articles", parameters, PARAMETERS));
        model.addAttribute("input", input);
        model.addAttribute("page", page);
        if (filter.q() != null) {
            model.addAttribute("marks", marks.of(filter.q(), List.of(), page.items()));
        }
        model.addAttribute("outlets", articles.outlets());
        model.addAttribute(
                "claims",
                claims.countsByArticle(
                        page.items().stream().map(ArticleSummary::id).toList()));
        return "site/articles";
    }

    @GetMapping("/articles/{id}")
    String article(
            @PathVariable String id, @RequestParam(name = "version", defaultValue = "") String version, Model model) {
        NotFound missing = NotFound.article(id);
        long number = NotFound.number(id, missing);
        ArticleSummary article = articles.byId(number).orElseThrow(() -> missing);
        List<Snapshot> versions = articles.snapshots(number);
        Snapshot snapshot = chosen(versions, version, missing);
        List<ClaimView> cited = claims.inArticle(number);
        model.addAttribute("article", article);
        model.addAttribute("versions", versions);
        model.addAttribute("snapshot", snapshot);
        model.addAttribute("text", MarkedText.of(snapshot.text(), passages(cited, snapshot)));
        model.addAttribute("claims", cited);
        model.addAttribute("anchors", anchors(cited, snapshot));
        return "site/article";
    }

    /** The version that was asked for by its number, else the latest. */
    private static Snapshot chosen(List<Snapshot> versions, String wanted, NotFound missing) {
        if (versions.isEmpty()) {
            throw missing;
        }
        return versions.stream()
                .filter(version -> wanted.equals("" + version.number()))
                .findFirst()
                .orElse(versions.get(versions.size() - 1));
    }

    private static List<Passage> passages(List<ClaimView> claims, Snapshot snapshot) {
        List<Passage> passages = new ArrayList<>();
        for (ClaimView claim : claims) {
            claim.citations().stream()
                    .filter(citation -> citation.versionId() == snapshot.id())
                    .map(citation ->
                            new Passage(citation.start(), citation.end(), "c" + citation.id(), citation.echo(), claim))
                    .forEach(passages::add);
        }
        return passages;
    }

    /** Where in the text each claim is found first; claims of another version are absent. */
    private static Map<Long, String> anchors(List<ClaimView> claims, Snapshot snapshot) {
        Map<Long, String> anchors = new HashMap<>();
        for (ClaimView claim : claims) {
            claim.citations().stream()
                    .filter(citation -> citation.versionId() == snapshot.id())
                    .min(Comparator.comparingInt(citation -> citation.start()))
                    .ifPresent(citation -> anchors.put(claim.id(), "c" + citation.id()));
        }
        return anchors;
    }
}
