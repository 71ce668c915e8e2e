package org.kurskclaims.desk;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Conversations about a claim, for editors only. */
@Controller
@RequestMapping("/editor/claims/{id}/comments")
class CommentController {

    private final Claims claims;
    private final Comments comments;

    CommentController(Claims claims, Comments comments) {
        this.claims = claims;
        this.comments = comments;
    }

    @GetMapping
    String read(@PathVariable long id, Model model) {
        model.addAttribute("claim", claim(id));
        model.addAttribute("conversations", comments.about(id));
        model.addAttribute("fields", Comments.FIELDS);
        return "desk/comments";
    }

    @PostMapping
    String begin(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String body,
            Principal who,
            Model model) {
        claim(id);
        String problem = problem(body);
        if (problem == null && !field.isEmpty() && !Comments.isField(field)) {
            problem = "claim-form.choice.unknown";
        }
        if (problem != null) {
            return again(0, problem, body, id, model);
        }
        comments.begin(id, field.isEmpty() ? null : field, body.strip(), who.getName());
        return page(id);
    }

    @PostMapping("/{begun}/replies")
    String reply(
            @PathVariable long id,
            @PathVariable long begun,
            @RequestParam(defaultValue = "") String body,
            Principal who,
            Model model) {
        claim(id);
        String problem = problem(body);
        if (problem != null) {
            return again(begun, problem, body, id, model);
        }
        comments.reply(id, begun, body.strip(), who.getName());
        return page(id) + "#comment-" + begun;
    }

    @PostMapping("/{begun}/resolution")
    String resolve(@PathVariable long id, @PathVariable long begun, Principal who) {
        comments.resolve(id, begun, true, who.getName());
        return page(id);
    }

    @PostMapping("/{begun}/reopening")
    String reopen(@PathVariable long id, @PathVariable long begun, Principal who) {
        comments.resolve(id, begun, false, who.getName());
        return page(id) + "#comment-" + begun;
    }

    private static @Nullable String problem(String body) {
        if (body.isBlank()) {
            return "comments.missing";
        }
        return body.strip().length() > Comments.LONGEST ? "comments.long" : null;
    }

    private String again(long begun, String problem, String body, long id, Model model) {
        model.addAttribute("begun", begun);
        model.addAttribute("problem", problem);
        model.addAttribute("body", body);
        return read(id, model);
    }

    private static String page(long id) {
        return "redirect:/editor/claims/" + id + "/comments";
    }

    private ClaimView claim(long id) {
        return claims.byId(id).orElseThrow(() -> NotAtTheDesk.claim(id));
    }
}
