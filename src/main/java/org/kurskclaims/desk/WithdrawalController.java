package org.kurskclaims.desk;

import java.security.Principal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimCorrections;
import org.kurskclaims.claims.ClaimDesk;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimSuccession;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A claim's history, and what can be done about a published one: retract it, replace it, bring it back. */
@Controller
@RequestMapping("/editor/claims/{id}")
class WithdrawalController {

    private static final int LONGEST_REASON = 500;

    private final Claims claims;
    private final ClaimHistory history;
    private final ClaimDesk desk;
    private final ClaimCorrections corrections;
    private final ClaimSuccession succession;

    WithdrawalController(
            Claims claims,
            ClaimHistory history,
            ClaimDesk desk,
            ClaimCorrections corrections,
            ClaimSuccession succession) {
        this.claims = claims;
        this.history = history;
        this.desk = desk;
        this.corrections = corrections;
        this.succession = succession;
    }

    @GetMapping("/history")
    String history(@PathVariable long id, Model model) {
        model.addAttribute("claim", claim(id));
        model.addAttribute("revisions", history.revisions(id));
        model.addAttribute("successor", history.successor(id).orElse(null));
        return "desk/history";
    }

    /**
     * What each step carries.
     *
     * @param revision that the editor saw
     * @param reason for the history, and for readers
     */
    record Step(int revision, @Nullable String reason) {

        String why() {
            return Typed.text(reason);
        }
    }

    /** Withdraws what was published; readers see the reason. */
    @PostMapping("/retraction")
    String retract(@PathVariable long id, Step step, Principal who, Model model, RedirectAttributes flash) {
        return take("retraction", id, step, problem(step), model, () -> {
            desk.retract(id, step.revision(), new By(who.getName(), step.why()));
            return done(id, "history.retracted", flash);
        });
    }

    /** @param successor id of the claim that takes this one's place, as typed */
    @PostMapping("/supersession")
    String supersede(
            @PathVariable long id,
            Step step,
            @RequestParam(defaultValue = "") String successor,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        long other = successor.matches("\\d{1,18}") ? Long.parseLong(successor) : id;
        boolean known = other != id && claims.byId(other).isPresent();
        model.addAttribute("typedSuccessor", successor);
        return take("supersession", id, step, known ? problem(step) : "history.successor.unknown", model, () -> {
            succession.supersede(id, step.revision(), other, new By(who.getName(), step.why()));
            return done(id, "history.superseded", flash);
        });
    }

    /** Brings back what was retracted or replaced. */
    @PostMapping("/restoration")
    String restore(@PathVariable long id, Step step, Principal who, Model model, RedirectAttributes flash) {
        return take("restoration", id, step, problem(step), model, () -> {
            desk.publish(id, step.revision(), new By(who.getName(), step.why()));
            return done(id, "history.restored", flash);
        });
    }

    /**
     * Lets a claim say again what it said at an earlier revision.
     *
     * @param earlier number of that revision
     */
    @PostMapping("/content")
    String restoreContent(
            @PathVariable long id,
            Step step,
            @RequestParam int earlier,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        return take("content", id, step, problem(step), model, () -> {
            corrections.restore(id, step.revision(), earlier, new By(who.getName(), step.why()));
            return done(id, "history.content-restored", flash);
        });
    }

    private static @Nullable String problem(Step step) {
        if (step.why().isEmpty()) {
            return "history.reason.missing";
        }
        return step.why().length() > LONGEST_REASON ? "claim-form.long" : null;
    }

    /** Does it, or shows the page again with the problem beside the step. */
    private String take(String name, long id, Step step, @Nullable String problem, Model model, Supplier<String> does) {
        if (problem == null) {
            return does.get();
        }
        model.addAttribute("step", name);
        model.addAttribute("problem", problem);
        model.addAttribute("reason", step.why());
        return history(id, model);
    }

    private static String done(long id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/editor/claims/" + id + "/history";
    }

    private ClaimView claim(long id) {
        return claims.byId(id).orElseThrow(() -> NotAtTheDesk.claim(id));
    }
}
