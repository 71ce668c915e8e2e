package org.kurskclaims.desk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.ReviewQueue;
import org.kurskclaims.claims.ReviewState;
import org.kurskclaims.editors.ActivityLog;
import org.kurskclaims.imports.ImportListener;
import org.kurskclaims.imports.ImportedDocument;
import org.kurskclaims.imports.Importer;
import org.kurskclaims.imports.IncomingDocument;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A captured document that is a changed version of an article: what changed, which claims that touches, and keeping it. */
@Controller
@RequestMapping("/editor/articles/captures/{id}")
class VersionController {

    private static final int AROUND = 160;

    private final WaitingCaptures waiting;
    private final Articles articles;
    private final ReviewQueue queue;
    private final Importer importer;
    private final ActivityLog log;

    VersionController(
            WaitingCaptures waiting, Articles articles, ReviewQueue queue, Importer importer, ActivityLog log) {
        this.waiting = waiting;
        this.articles = articles;
        this.queue = queue;
        this.importer = importer;
        this.log = log;
    }

    /** @param with id of the article of which this may be another version */
    @GetMapping("/difference")
    String difference(@PathVariable UUID id, @RequestParam long with, Model model, Principal who) {
        WaitingCapture capture = capture(id, who);
        ArticleSummary article = articles.byId(with).orElseThrow(() -> NotAtTheDesk.article(with));
        Snapshot latest = articles.latestSnapshot(with).orElseThrow(() -> NotAtTheDesk.article(with));
        TextDifference difference = TextDifference.between(latest.text(), capture.text());
        model.addAttribute("capture", capture);
        model.addAttribute("article", article);
        model.addAttribute("snapshot", latest);
        model.addAttribute("same", difference.isNone());
        model.addAttribute("pieces", difference.excerpt(AROUND));
        model.addAttribute("touched", touched(article, latest, difference));
        return "desk/difference";
    }

    /** Claims that stand, and stand in words that were changed. */
    private List<ClaimView> touched(ArticleSummary article, Snapshot latest, TextDifference difference) {
        return queue.inArticle(article.id()).stream()
                .filter(claim -> claim.review() == ReviewState.SUGGESTED || claim.review() == ReviewState.PUBLISHED)
                .filter(claim -> claim.citations().stream()
                        .anyMatch(citation -> citation.versionId() == latest.id()
                                && difference.touches(citation.start(), citation.end())))
                .toList();
    }

    /** Keeps the text as the article's next version and looks for claims in it; what is known is cited, not doubled. */
    @PostMapping("/version")
    String keep(@PathVariable UUID id, @RequestParam long with, Principal who, RedirectAttributes flash) {
        WaitingCapture capture = capture(id, who);
        ArticleSummary article = articles.byId(with).orElseThrow(() -> NotAtTheDesk.article(with));
        byte[] text = capture.text().getBytes(StandardCharsets.UTF_8);
        IncomingDocument document =
                IncomingDocument.version(capture.textName(), () -> new ByteArrayInputStream(text), article.id());
        ImportedDocument result = importer.run("desk, by " + who.getName(), List.of(document), ImportListener.NONE)
                .documents()
                .get(0);
        Long kept = result.articleId();
        if (kept == null) {
            flash.addFlashAttribute("notice", "describe.refused");
            return "redirect:/editor/articles/captures/" + id;
        }
        waiting.became(id, kept);
        log.record(who.getName(), "article.version", "/articles/" + kept, result.message());
        flash.addFlashAttribute("notice", "difference.done");
        return "redirect:/editor/queue?article=" + kept;
    }

    private WaitingCapture capture(UUID id, Principal who) {
        return waiting.find(id, who.getName()).orElseThrow(() -> NotAtTheDesk.capture(id));
    }
}
