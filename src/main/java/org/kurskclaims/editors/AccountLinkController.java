package org.kurskclaims.editors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages behind links that work once: accept an invitation, set a new password. */
@Controller
@RequestMapping("/account-links/{token}")
class AccountLinkController {

    private final AccountLinks links;

    AccountLinkController(AccountLinks links) {
        this.links = links;
    }

    @GetMapping
    String open(@PathVariable String token, Model model) {
        return links.findOpen(token)
                .map(link -> {
                    boolean invitation = link.role() != null;
                    model.addAttribute("form", invitation ? new InvitationForm("", "", "", "") : new ResetForm("", ""));
                    return page(link, token, model);
                })
                .orElse("desk/link-closed");
    }

    @PostMapping(params = "name")
    String accept(
            @PathVariable String token,
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Optional<AccountLink> link = links.findOpen(token);
        if (link.isEmpty() || link.get().role() == null) {
            return "desk/link-closed";
        }
        if (!form.password().equals(form.again())) {
            errors.rejectValue("again", "account.password.different");
        }
        if (!errors.hasErrors()) {
            try {
                links.accept(token, form.name(), form.displayName().strip(), form.password());
                flash.addFlashAttribute("notice", "account.accepted");
                return "redirect:/login";
            } catch (AccountRejected rejected) {
                reject(errors, rejected);
            }
        }
        return page(link.get(), token, model);
    }

    @PostMapping(params = "!name")
    String setPassword(
            @PathVariable String token,
            @Valid @ModelAttribute("form") ResetForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Optional<AccountLink> link = links.findOpen(token);
        if (link.isEmpty() || link.get().accountId() == null) {
            return "desk/link-closed";
        }
        if (!form.password().equals(form.again())) {
            errors.rejectValue("again", "account.password.different");
        }
        if (!errors.hasErrors()) {
            try {
                links.setPassword(token, form.password());
                flash.addFlashAttribute("notice", "account.password.changed");
                return "redirect:/login";
            } catch (AccountRejected rejected) {
                reject(errors, rejected);
            }
        }
        return page(link.get(), token, model);
    }

    private static void reject(BindingResult errors, AccountRejected rejected) {
        if (rejected.field().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, rejected.getMessage());
        }
        errors.rejectValue(rejected.field(), rejected.messageKey());
    }

    private static String page(AccountLink link, String token, Model model) {
        model.addAttribute("link", link);
        model.addAttribute("token", token);
        return link.role() == null ? "desk/new-password" : "desk/invitation";
    }

    record InvitationForm(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,49}", message = "{account.name.form}")
            String name,

            @NotBlank @Size(max = 100) String displayName,
            @NotBlank String password,
            @NotNull String again) {}

    record ResetForm(@NotBlank String password, @NotNull String again) {}
}
