package org.kurskclaims.desk;

import java.security.Principal;
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

    /** Withdraws what was published; readers see the reason. */
    @PostMapping("/retraction")
    String retract(
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String reason,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        String problem = problem(reason);
        if (problem != null) {
            return again("retraction", problem, reason, id, model);
        }
        desk.retract(id, revision, new By(who.getName(), reason));
        return done(id, "history.retracted", flash);
    }

    /** @param successor id of the claim that takes this one's place, as typed */
    @PostMapping("/supersession")
    String supersede(
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String successor,
            @RequestParam(defaultValue = "") String reason,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        String problem = problem(reason);
        Long other = successor.matches("\\d{1,18}") ? Long.valueOf(successor) : null;
        if (other == null || other == id || claims.byId(other).isEmpty()) {
            problem = "history.successor.unknown";
        }
        if (problem != null || other == null) {
            model.addAttribute("typedSuccessor", successor);
            return again("supersession", String.valueOf(problem), reason, id, model);
        }
        succession.supersede(id, revision, other, new By(who.getName(), reason));
        return done(id, "history.superseded", flash);
    }

    /** Brings back what was retracted or replaced. */
    @PostMapping("/restoration")
    String restore(
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String reason,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        String problem = problem(reason);
        if (problem != null) {
            return again("restoration", problem, reason, id, model);
        }
        desk.publish(id, revision, new By(who.getName(), reason));
        return done(id, "history.restored", flash);
    }

    /**
     * Lets a claim say again what it said at an earlier revision.
     *
     * @param earlier number of that revision
     */
    @PostMapping("/content")
    String restoreContent(
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam int earlier,
            @RequestParam(defaultValue = "") String reason,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        String problem = problem(reason);
        if (problem != null) {
            return again("content", problem, reason, id, model);
        }
        corrections.restore(id, revision, earlier, new By(who.getName(), reason));
        return done(id, "history.content-restored", flash);
    }

    private static @Nullable String problem(String reason) {
        if (reason.isBlank()) {
            return "history.reason.missing";
        }
        return reason.length() > LONGEST_REASON ? "claim-form.long" : null;
    }

    private String again(String step, String problem, String reason, long id, Model model) {
        model.addAttribute("step", step);
        model.addAttribute("problem", problem);
        model.addAttribute("reason", reason);
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
