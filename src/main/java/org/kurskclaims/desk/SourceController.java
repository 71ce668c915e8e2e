package org.kurskclaims.desk;

import java.security.Principal;
import java.util.Map;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.articles.PassageQuote;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.articles.UnstoredSource;
import org.kurskclaims.articles.UnstoredSources;
import org.kurskclaims.editors.ActivityLog;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A claim from a source that cannot be kept: a video, a page behind a paywall. What it says is typed in. */
@Controller
@RequestMapping("/editor/sources/new")
class SourceController {

    private final UnstoredSources sources;
    private final Articles articles;
    private final OutletHints outlets;
    private final ActivityLog log;

    SourceController(UnstoredSources sources, Articles articles, OutletHints outlets, ActivityLog log) {
        this.sources = sources;
        this.articles = articles;
        this.outlets = outlets;
        this.log = log;
    }

    @GetMapping
    String describe(Model model) {
        return page(
                new QuotedSource(null, null, "video", null, null, null, "Stated by the page", null), Map.of(), model);
    }

    /**
     * Keeps the quote and leads to the claim form, filled by what is read in it.
     *
     * @param outletSeen the outlet's name beside which stood that known ones are called nearly so
     * @param outletTaken one of those, to stand in the form instead
     */
    @PostMapping
    String keep(
            @ModelAttribute("form") QuotedSource form,
            @RequestParam(defaultValue = "") String outletSeen,
            @RequestParam(defaultValue = "") String outletTaken,
            Model model,
            Principal who) {
        if (!outletTaken.isEmpty()) {
            return outlets.isKnown(outletTaken)
                    ? page(form.of(outletTaken), Map.of(), model)
                    : page(form, OutletHints.NO_OUTLET, model);
        }
        Map<String, String> problems = form.problems();
        outlets.check(form.outlet(), outletSeen, problems);
        if (!problems.isEmpty()) {
            return page(form, problems, model);
        }
        String words = form.quote().replaceAll("\\s+", " ");
        Archive.Kept kept =
                sources.keep(form.details(), new UnstoredSource(form.medium(), Typed.orNull(form.archive())), words);
        log.record(who.getName(), "article.quoted", "/articles/" + kept.articleId(), form.address());
        Snapshot snapshot =
                articles.latestSnapshot(kept.articleId()).orElseThrow(() -> NotAtTheDesk.article(kept.articleId()));
        PassageQuote quote = Quotes.anywhere(snapshot.text(), words)
                .orElseThrow(() -> new IllegalStateException("A quote that was just kept is not there"));
        return "redirect:/editor/claims/new?article=" + kept.articleId() + "&start=" + quote.start() + "&end="
                + quote.end();
    }

    private String page(QuotedSource form, Map<String, String> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("read", form.date().orElse(null));
        model.addAttribute("media", UnstoredSource.MEDIA);
        model.addAttribute("outlets", articles.outlets());
        outlets.show(form.outlet(), model);
        return "desk/source";
    }
}
