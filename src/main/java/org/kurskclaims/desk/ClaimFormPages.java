package org.kurskclaims.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleFilter;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.ActorView;
import org.kurskclaims.claims.Actors;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.ReferenceData;
import org.kurskclaims.claims.ReviewQueue;
import org.kurskclaims.claims.vocabulary.ActorDraft;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Unit;
import org.kurskclaims.timelines.Timelines;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page of the claim form: the text, the fields, what can be chosen, the preview. */
@Component
class ClaimFormPages {

    private static final int OFFERED = 20;

    private final Articles articles;
    private final ReviewQueue queue;
    private final ReferenceData reference;
    private final Actors actors;
    private final ClaimCheck check;
    private final ClaimPreviews previews;
    private final ClaimEntries entries;
    private final NewSpeakers speakers;
    private final MatterReader matters;

    ClaimFormPages(
            Articles articles,
            ReviewQueue queue,
            ReferenceData reference,
            Actors actors,
            ClaimCheck check,
            ClaimPreviews previews,
            ClaimEntries entries,
            NewSpeakers speakers,
            MatterReader matters) {
        this.articles = articles;
        this.queue = queue;
        this.reference = reference;
        this.actors = actors;
        this.check = check;
        this.previews = previews;
        this.entries = entries;
        this.speakers = speakers;
        this.matters = matters;
    }

    ArticleSummary article(long id) {
        return articles.byId(id).orElseThrow(() -> NotAtTheDesk.article(id));
    }

    Snapshot snapshot(long article) {
        return articles.latestSnapshot(article).orElseThrow(() -> NotAtTheDesk.article(article));
    }

    /** The articles published last, of those with some words if there are any. */
    List<ArticleSummary> recentArticles(@Nullable String words) {
        return articles.find(new ArticleFilter(null, words, null, null)).items();
    }

    List<ActorView> actors(String typed) {
        return actors.resembling(typed, OFFERED);
    }

    /** The claim's citation in the article, or its first one. */
    CitationView citation(ClaimView claim, @Nullable Long article) {
        return claim.citations().stream()
                .filter(citation -> article != null && citation.articleId() == article)
                .findFirst()
                .orElse(claim.citations().get(0));
    }

    /** The form with the preview of what it says; problems are not pointed out yet. */
    String show(ClaimForm form, @Nullable ClaimView claim, ArticleSummary article, Model model) {
        model.addAttribute("problems", Map.of());
        return page(form, checked(form, claim, article), claim, article, model);
    }

    String showProblems(
            ClaimForm form, CheckedClaim checked, @Nullable ClaimView claim, ArticleSummary article, Model model) {
        model.addAttribute("problems", checked.problems());
        return page(form, checked, claim, article, model);
    }

    /** The form as checked, with a problem where it would make somebody of a side that its writer has not seen yet. */
    CheckedClaim withSpeakersSeen(CheckedClaim checked, ClaimForm form, ArticleSummary article) {
        return speakers.isUnseen(form, speakers.in(form, article))
                ? checked.but("speaker.side", "claim-form.side.confirm")
                : checked;
    }

    private CheckedClaim checked(ClaimForm form, @Nullable ClaimView claim, ArticleSummary article) {
        return check.check(form, claim == null ? snapshot(article.id()) : null, article.published());
    }

    private String page(
            ClaimForm form, CheckedClaim checked, @Nullable ClaimView claim, ArticleSummary article, Model model) {
        Snapshot snapshot = snapshot(article.id());
        List<NewSpeaker> unknown = speakers.in(form, article);
        KnownWords known = check.known();
        ClaimForm named = matters.byName(form, known);
        model.addAttribute("form", speakers.suggested(named, unknown));
        model.addAttribute("claim", claim);
        model.addAttribute("article", article);
        model.addAttribute("snapshot", snapshot);
        model.addAttribute("text", DeskText.of(snapshot.text(), snapshot.id(), queue.inArticle(article.id())));
        model.addAttribute(
                "preview",
                previews.of(checked, article, snapshot, claim == null ? null : claim.id())
                        .with(unknown, matters.hints(named, known)));
        model.addAttribute("fourEyes", entries.requiresFourEyes());
        model.addAttribute("sprite", Timelines.sprite());
        choices(model);
        return "desk/claim-form";
    }

    /** The form with metric and place by their names. */
    ClaimForm byName(ClaimForm form) {
        return matters.byName(form, check.known());
    }

    private void choices(Model model) {
        model.addAttribute("metrics", reference.metrics());
        model.addAttribute("subjects", reference.subjects());
        model.addAttribute("places", reference.places());
        model.addAttribute("sorts", ActorDraft.KINDS);
        model.addAttribute("sides", reference.sides());
        model.addAttribute("qualifiers", Qualifier.values());
        model.addAttribute("units", Unit.values());
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("modalities", Modality.values());
        model.addAttribute("actors", actors.all());
    }

    /** What the script shows while somebody types. */
    ClaimPreview preview(ClaimForm form, @Nullable Long claim) {
        ArticleSummary article = article(form.article() == null ? 0 : form.article());
        Snapshot snapshot = snapshot(article.id());
        KnownWords known = check.known();
        CheckedClaim checked = check.check(form, claim == null ? snapshot : null, article.published(), known);
        return previews.of(checked, article, snapshot, claim)
                .with(speakers.in(form, article), matters.hints(form, known));
    }
}
