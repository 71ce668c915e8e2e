package org.kurskclaims.desk;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.QueuedArticle;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk's first page: what waits for review, one article at a time. */
@Controller
class QueueController {

    private final ReviewPages pages;

    QueueController(ReviewPages pages) {
        this.pages = pages;
    }

    @GetMapping("/editor")
    String desk() {
        return "redirect:/editor/queue";
    }

    /** @param article the article to review; the one brought in last where none is named */
    @GetMapping("/editor/queue")
    String queue(@RequestParam(required = false) @Nullable Long article, Principal who, Model model) {
        List<QueuedArticle> waiting = pages.waiting(who.getName());
        model.addAttribute("waiting", waiting);
        Long chosen = article != null || waiting.isEmpty()
                ? article
                : Long.valueOf(waiting.get(0).id());
        if (chosen == null) {
            return "desk/queue-empty";
        }
        waiting.stream()
                .filter(other -> other.id() != chosen && other.waiting() > other.others())
                .findFirst()
                .ifPresent(next -> model.addAttribute("next", next));
        model.addAttribute("page", pages.of(chosen, who.getName()).orElseThrow(() -> NotAtTheDesk.article(chosen)));
        return "desk/queue";
    }
}
