package org.kurskclaims.editors;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.security.Principal;
import java.util.List;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: password and passkeys. */
@Controller
class AccountController {

    private final AccountRows rows;
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final PublicKeyCredentialUserEntityRepository passkeyOwners;
    private final UserCredentialRepository passkeys;

    AccountController(
            AccountRows rows,
            Accounts accounts,
            ApiTokens tokens,
            PublicKeyCredentialUserEntityRepository passkeyOwners,
            UserCredentialRepository passkeys) {
        this.rows = rows;
        this.accounts = accounts;
        this.tokens = tokens;
        this.passkeyOwners = passkeyOwners;
        this.passkeys = passkeys;
    }

    @GetMapping("/account")
    String account(Model model, Principal who) {
        model.addAttribute("form", new PasswordForm("", "", ""));
        return page(model, who);
    }

    @PostMapping("/account/password")
    String changePassword(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            Principal who,
            HttpSession session,
            RedirectAttributes flash) {
        if (!errors.hasErrors() && !form.password().equals(form.again())) {
            errors.rejectValue("again", "account.password.different");
        }
        if (!errors.hasErrors()) {
            try {
                accounts.changePassword(who.getName(), form.current(), form.password(), session.getId());
                flash.addFlashAttribute("notice", "account.password.changed");
                return "redirect:/account";
            } catch (AccountRejected rejected) {
                errors.rejectValue(rejected.field(), rejected.messageKey());
            }
        }
        return page(model, who);
    }

    private String page(Model model, Principal who) {
        model.addAttribute("account", rows.find(who.getName()).orElseThrow());
        var owner = passkeyOwners.findByUsername(who.getName());
        model.addAttribute("tokens", tokens.of(who.getName()));
        model.addAttribute("lifetimes", ApiTokens.LIFETIMES);
        if (!model.containsAttribute("days")) {
            model.addAttribute("days", "" + ApiTokens.USUAL_LIFETIME);
        }
        model.addAttribute("passkeys", owner == null ? List.of() : passkeys.findByUserId(owner.getId()));
        return "desk/account";
    }

    record PasswordForm(
            @NotBlank String current,
            @NotBlank String password,
            @NotBlank String again) {}
}
