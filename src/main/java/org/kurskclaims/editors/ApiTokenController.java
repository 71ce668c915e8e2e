package org.kurskclaims.editors;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own tokens: made on the account page, shown once, withdrawn there. */
@Controller
@RequestMapping("/account/tokens")
class ApiTokenController {

    private final ApiTokens tokens;

    ApiTokenController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Makes a token.
     *
     * @param label what the token is for
     * @param days for which it is to work
     */
    @PostMapping
    String make(
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "" + ApiTokens.USUAL_LIFETIME) String days,
            Principal who,
            RedirectAttributes flash) {
        int lifetime = ApiTokens.LIFETIMES.stream()
                .filter(one -> days.equals("" + one))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "A token works for 30, 90 or 365 days: choose one of these."));
        if (label.isBlank() || label.strip().length() > ApiTokens.LONGEST_LABEL) {
            flash.addFlashAttribute("labelProblem", "tokens.label.missing");
            flash.addFlashAttribute("label", label.substring(0, Math.min(label.length(), 2 * ApiTokens.LONGEST_LABEL)));
            flash.addFlashAttribute("days", days);
        } else {
            flash.addFlashAttribute("token", tokens.make(who.getName(), label.strip(), lifetime));
        }
        return "redirect:/account#tokens-heading";
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable long id, Principal who) {
        tokens.withdraw(id, who.getName());
        return "redirect:/account#tokens-heading";
    }
}
