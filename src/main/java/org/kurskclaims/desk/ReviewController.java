package org.kurskclaims.desk;

import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimDesk;
import org.kurskclaims.claims.ClaimSuccession;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Decisions about one claim. Each takes the revision that the editor saw. A form is led back to the article under review;
 * the queue's script, which asks for the card, gets the claim's card as it now is.
 */
@Controller
@RequestMapping("/editor/claims/{id}")
class ReviewController {

    private static final int LONGEST_REASON = 500;

    private final ClaimDesk desk;
    private final ClaimSuccession succession;
    private final ReviewPages pages;
    private final MessageSource messages;

    ReviewController(ClaimDesk desk, ClaimSuccession succession, ReviewPages pages, MessageSource messages) {
        this.desk = desk;
        this.succession = succession;
        this.pages = pages;
        this.messages = messages;
    }

    @PostMapping("/publication")
    String accept(@PathVariable long id, Decision decision, Principal who, Model model, RedirectAttributes flash) {
        desk.publish(id, decision.revision(), by(who, decision, "desk.why.accepted"));
        return done(id, decision, "desk.done.accepted", who, model, flash);
    }

    @PostMapping("/rejection")
    String reject(@PathVariable long id, Decision decision, Principal who, Model model, RedirectAttributes flash) {
        desk.reject(id, decision.revision(), by(who, decision, "desk.why.rejected"));
        return done(id, decision, "desk.done.rejected", who, model, flash);
    }

    /** Takes a decision back. */
    @PostMapping("/reconsideration")
    String reconsider(@PathVariable long id, Decision decision, Principal who, Model model, RedirectAttributes flash) {
        desk.reconsider(id, decision.revision(), by(who, decision, "desk.why.reconsidered"));
        return done(id, decision, "desk.done.reconsidered", who, model, flash);
    }

    /** Makes one claim of two that say the same. */
    @PostMapping("/merger")
    String merge(
            @PathVariable long id,
            Decision decision,
            @RequestParam long into,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        if (into != id) {
            succession.merge(id, decision.revision(), into, by(who, decision, "desk.why.merged"));
        }
        return done(id, decision, "desk.done.merged", who, model, flash);
    }

    /** Takes a merger back: the claim stands for itself again. */
    @PostMapping("/separation")
    String separate(@PathVariable long id, Decision decision, Principal who, Model model, RedirectAttributes flash) {
        succession.separate(id, decision.revision(), by(who, decision, "desk.why.separated"));
        return done(id, decision, "desk.done.separated", who, model, flash);
    }

    /** The claim's card as it now is, for the script that was told of a change. */
    @GetMapping("/card")
    String card(
            @PathVariable long id, @RequestParam(required = false) @Nullable Long article, Principal who, Model model) {
        model.addAttribute("card", pages.card(id, article, who.getName()).orElseThrow(() -> NotAtTheDesk.claim(id)));
        model.addAttribute("articleId", article);
        return "desk/review-card :: card";
    }

    private By by(Principal who, Decision decision, String usualReason) {
        String why = decision.why();
        if (why != null && why.length() > LONGEST_REASON) {
            throw new ReasonTooLong();
        }
        return new By(
                who.getName(),
                why == null || why.isBlank() ? messages.getMessage(usualReason, null, Locale.ENGLISH) : why);
    }

    private String done(
            long id, Decision decision, String notice, Principal who, Model model, RedirectAttributes flash) {
        if (Boolean.TRUE.equals(decision.card())) {
            model.addAttribute(
                    "card",
                    pages.card(id, decision.article(), who.getName()).orElseThrow(() -> NotAtTheDesk.claim(id)));
            model.addAttribute("articleId", decision.article());
            return "desk/review-card :: card";
        }
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("undo", id);
        Long article = decision.article();
        return article == null ? "redirect:/claims/" + id : "redirect:/editor/queue?article=" + article + "#c" + id;
    }

    /**
     * What every decision carries.
     *
     * @param revision that the editor saw
     * @param why one sentence for the history; the usual one where absent
     * @param article the article under review, to which to return
     * @param card whether the answer is the claim's card, for the queue's script
     */
    record Decision(
            int revision,
            @Nullable String why,
            @Nullable Long article,
            @Nullable Boolean card) {}
}
