package org.kurskclaims.desk;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.articles.ArticleDetails;
import org.kurskclaims.articles.ArticleForm;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.articles.PassageQuote;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.articles.UnstoredSource;
import org.kurskclaims.articles.UnstoredSources;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.editors.ActivityLog;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A claim from a source that cannot be kept: a video, a page behind a paywall. What it says is typed in. */
@Controller
@RequestMapping("/editor/sources/new")
class SourceController {

    private final UnstoredSources sources;
    private final Articles articles;
    private final ActivityLog log;

    SourceController(UnstoredSources sources, Articles articles, ActivityLog log) {
        this.sources = sources;
        this.articles = articles;
        this.log = log;
    }

    @GetMapping
    String describe(Model model) {
        return page(new Source(null, null, "video", null, null, null, "Stated by the page", null), Map.of(), model);
    }

    /** Keeps the quote and leads to the claim form, filled by what is read in it. */
    @PostMapping
    String keep(@ModelAttribute("form") Source form, Model model, Principal who) {
        Map<String, String> problems = form.problems();
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

    private String page(Source form, Map<String, String> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("read", form.date().orElse(null));
        model.addAttribute("media", UnstoredSource.MEDIA);
        model.addAttribute("outlets", articles.outlets());
        return "desk/source";
    }

    /**
     * A source as typed.
     *
     * @param archive address at which an archive keeps it
     * @param reason how the publication date is known
     */
    record Source(
            String address,
            String archive,
            String medium,
            String headline,
            String outlet,
            String published,
            String reason,
            String quote) {

        private static final int LONGEST_QUOTE = 2_000;

        Source(
                @Nullable String address,
                @Nullable String archive,
                @Nullable String medium,
                @Nullable String headline,
                @Nullable String outlet,
                @Nullable String published,
                @Nullable String reason,
                @Nullable String quote) {
            this.address = Typed.text(address);
            this.archive = Typed.text(archive);
            this.medium = Typed.text(medium);
            this.headline = Typed.text(headline);
            this.outlet = Typed.text(outlet);
            this.published = Typed.text(published);
            this.reason = Typed.text(reason);
            this.quote = Typed.text(quote);
        }

        Optional<FuzzyDate> date() {
            return published.isEmpty() ? Optional.empty() : TypedDate.read(published, null);
        }

        Map<String, String> problems() {
            Map<String, String> problems = new LinkedHashMap<>();
            if (!isAddress(address)) {
                problems.put("address", "source.address.missing");
            }
            if (!archive.isEmpty() && !isAddress(archive)) {
                problems.put("archive", "source.address.missing");
            }
            if (!UnstoredSource.MEDIA.contains(medium)) {
                problems.put("medium", "claim-form.choice.unknown");
            }
            if (headline.isEmpty() || headline.length() > 500) {
                problems.put("headline", "describe.headline.missing");
            }
            if (outlet.length() > 300) {
                problems.put("outlet", "claim-form.long");
            }
            if (!published.isEmpty() && date().isEmpty()) {
                problems.put("published", "claim-form.date.unreadable");
            }
            if (!published.isEmpty() && reason.isEmpty()) {
                problems.put("reason", "describe.reason.missing");
            }
            if (reason.length() > 300) {
                problems.put("reason", "claim-form.long");
            }
            if (quote.isEmpty() || quote.length() > LONGEST_QUOTE) {
                problems.put("quote", "source.quote.missing");
            }
            return problems;
        }

        private static boolean isAddress(String typed) {
            return typed.matches("https?://[^\\s/]+\\S{0,2000}");
        }

        ArticleDetails details() {
            return new ArticleDetails(
                    headline,
                    null,
                    "en",
                    ArticleForm.ARTICLE,
                    outlet,
                    date().orElse(null),
                    published.isEmpty() ? null : reason,
                    address);
        }
    }
}
