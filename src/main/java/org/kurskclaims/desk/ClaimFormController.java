package org.kurskclaims.desk;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimChange;
import org.kurskclaims.claims.ClaimChangedMeanwhile;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.Recorded;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form with which a claim is entered or corrected, beside the text that it cites. */
@Controller
class ClaimFormController {

    private final ClaimFormPages pages;
    private final SelectionReader selections;
    private final ClaimCheck check;
    private final ClaimEntries entries;
    private final Collisions collisions;
    private final Claims claims;
    private final MessageSource messages;

    ClaimFormController(
            ClaimFormPages pages,
            SelectionReader selections,
            ClaimCheck check,
            ClaimEntries entries,
            Collisions collisions,
            Claims claims,
            MessageSource messages) {
        this.pages = pages;
        this.selections = selections;
        this.check = check;
        this.entries = entries;
        this.collisions = collisions;
        this.claims = claims;
        this.messages = messages;
    }

    /**
     * A new claim's form; with a selection, filled in by what the extractor reads there.
     *
     * @param like a claim whose fields are taken over, for a passage that says two things
     * @param q words of the article that is looked for, where none is named
     */
    @GetMapping("/editor/claims/new")
    String enter(
            @RequestParam(required = false) @Nullable Long article,
            @RequestParam(required = false) @Nullable String start,
            @RequestParam(required = false) @Nullable String end,
            @RequestParam(required = false) @Nullable Long like,
            @RequestParam(required = false) @Nullable String q,
            Model model) {
        if (article == null) {
            model.addAttribute("q", q);
            model.addAttribute("articles", pages.recentArticles(q));
            return "desk/claim-article";
        }
        ArticleSummary cited = pages.article(article);
        Optional<ClaimView> example = like == null ? Optional.empty() : claims.byId(like);
        ClaimForm form = example.map(ClaimView::citations)
                .map(citations ->
                        FilledForms.of(example.get(), citations.get(0)).asNew())
                .orElseGet(() ->
                        start == null || end == null ? ClaimForm.empty(article) : selections.read(cited, start, end));
        return pages.show(form, null, cited, model);
    }

    @GetMapping("/editor/claims/{id}/edit")
    String correct(@PathVariable long id, @RequestParam(required = false) @Nullable Long article, Model model) {
        ClaimView claim = claims.byId(id).orElseThrow(() -> NotAtTheDesk.claim(id));
        ClaimForm form = FilledForms.of(claim, pages.citation(claim, article));
        Long cited = form.article();
        return pages.show(form, claim, pages.article(cited == null ? 0 : cited), model);
    }

    /**
     * Enters the claim.
     *
     * @param action "enter"; "read", "more", "up-1", "drop-1", "metric-Killed" and "place-Kursk region" change the form only; "cite-7" adds the passage to claim 7
     */
    @PostMapping("/editor/claims/new")
    String enter(
            @ModelAttribute ClaimForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "enter") String action,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        ArticleSummary article = pages.article(form.article() == null ? 0 : form.article());
        if (isOnlyAboutTheForm(action)) {
            return pages.show(changed(form, action, article), null, article, model);
        }
        Optional<Long> before = entries.sentBefore(form.entry());
        if (before.isPresent()) {
            return back(article, before.get(), "desk.done.entered", flash);
        }
        Snapshot snapshot = pages.snapshot(article.id());
        CheckedClaim checked = pages.withSpeakersSeen(check.check(form, snapshot, article.published()), form, article);
        ClaimContent content = checked.content();
        if (content == null) {
            return pages.showProblems(form, checked, null, article, model);
        }
        By by = new By(who.getName(), why(form, "desk.why.entered"));
        if (action.matches("cite-\\d{1,18}")) {
            long claim = Long.parseLong(action.substring("cite-".length()));
            entries.cite(claim, checked, snapshot, form.entry(), by);
            return back(article, claim, "desk.done.cited", flash);
        }
        Recorded recorded = entries.enter(content, checked, snapshot, form.entry(), by);
        return back(article, recorded.claim(), done(recorded), flash);
    }

    @PostMapping("/editor/claims/{id}/edit")
    String correct(
            @PathVariable long id,
            @ModelAttribute ClaimForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "save") String action,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        ClaimView claim = claims.byId(id).orElseThrow(() -> NotAtTheDesk.claim(id));
        ArticleSummary article = pages.article(form.article() == null ? 0 : form.article());
        if (isOnlyAboutTheForm(action)) {
            return pages.show(changed(form, action, article), claim, article, model);
        }
        CitationView citation = pages.citation(claim, article.id());
        if (action.startsWith("take-")) {
            ClaimForm taken = collisions.take(action.substring("take-".length()), form, claim, citation);
            return collided(taken, claim, citation, article, model);
        }
        CheckedClaim checked = pages.withSpeakersSeen(check.check(form, null, article.published()), form, article);
        ClaimContent content = checked.content();
        if (content == null) {
            return pages.showProblems(form, checked, claim, article, model);
        }
        if (!form.revision().equals("" + claim.revision())) {
            return collided(form, claim, citation, article, model);
        }
        boolean settled;
        try {
            settled = entries.correct(
                    id,
                    claim.revision(),
                    content,
                    checked.fresh(),
                    citation.id(),
                    checked.chain(),
                    new ClaimChange.Credibility(
                            form.grade().code(), form.grade().reason()),
                    new By(who.getName(), why(form, "desk.why.corrected")));
        } catch (ClaimChangedMeanwhile changed) {
            ClaimView now = claims.byId(id).orElseThrow(() -> NotAtTheDesk.claim(id));
            return collided(form, now, pages.citation(now, article.id()), article, model);
        }
        return back(article, id, settled ? "desk.done.corrected" : "desk.done.corrected-waits", flash);
    }

    private String done(Recorded recorded) {
        if (!recorded.isNew()) {
            return "desk.done.cited";
        }
        return entries.requiresFourEyes() ? "desk.done.entered-waits" : "desk.done.entered";
    }

    /** Both versions, to choose from by field. */
    private String collided(
            ClaimForm form, ClaimView claim, CitationView citation, ArticleSummary article, Model model) {
        String start = form.started().isEmpty() ? form.revision() : form.started();
        Collision collision = collisions.of(
                pages.byName(form), claim, citation, start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1);
        model.addAttribute("collision", collision);
        return pages.show(collision.form(), claim, article, model);
    }

    private static boolean isOnlyAboutTheForm(String action) {
        return action.matches("read|more|(up|drop|metric|place)-.*");
    }

    private ClaimForm changed(ClaimForm form, String action, ArticleSummary article) {
        if (action.equals("more")) {
            return form.with(form.speaker().withAnotherChannel());
        }
        if (action.matches("up-\\d{1,2}")) {
            return form.with(form.speaker().withChannelMovedUp(number(action)));
        }
        if (action.matches("drop-\\d{1,2}")) {
            return form.with(form.speaker().withoutChannel(number(action)));
        }
        if (action.startsWith("metric-")) {
            return form.with(form.matter().named(after(action), form.matter().place()));
        }
        if (action.startsWith("place-")) {
            return form.with(form.matter().named(form.matter().metric(), after(action)));
        }
        return selections.reread(form, article);
    }

    private static String after(String action) {
        return action.substring(action.indexOf('-') + 1);
    }

    private static int number(String action) {
        return Integer.parseInt(after(action));
    }

    private String why(ClaimForm form, String usual) {
        return form.why().isEmpty() ? messages.getMessage(usual, null, Locale.ENGLISH) : form.why();
    }

    private static String back(ArticleSummary article, long claim, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("decided", claim);
        return "redirect:/editor/queue?article=" + article.id() + "#c" + claim;
    }

    /** Everybody whose name resembles what is typed, as options of a list. */
    @GetMapping("/editor/actors/suggestions")
    String actors(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("actors", q.isBlank() || q.length() > 100 ? List.of() : pages.actors(q));
        return "desk/claim-form :: actors";
    }
}
