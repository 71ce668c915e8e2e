package org.kurskclaims.editors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.security.Principal;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrators' page of accounts and open links. */
@Controller
@RequestMapping("/editor/admin/accounts")
class AccountsController {

    private final Accounts accounts;
    private final AccountLinks links;
    private final URI publicAddress;

    AccountsController(
            Accounts accounts,
            AccountLinks links,
            @Value("${kursk.public-address:http://localhost:${server.port:8080}}") URI publicAddress) {
        this.accounts = accounts;
        this.links = links;
        this.publicAddress = publicAddress;
    }

    @ModelAttribute("roles")
    Role[] roles() {
        return Role.values();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", new InvitationForm(Role.EDITOR, null));
        return page(model);
    }

    @PostMapping("/invitations")
    String invite(
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Model model,
            Principal by,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(model);
        }
        showOnce(flash, links.invite(form.role(), form.note(), by.getName()));
        return "redirect:/editor/admin/accounts";
    }

    @PostMapping("/links/{id}/withdrawal")
    String withdraw(@PathVariable long id, Principal by) {
        links.withdraw(id, by.getName());
        return "redirect:/editor/admin/accounts";
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        Account account = accounts.get(id);
        model.addAttribute("account", account);
        model.addAttribute(
                "form", new AccountForm(account.displayName(), account.role(), account.enabled(), account.version()));
        return "desk/account-edit";
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            Principal by,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                accounts.change(
                        id, form.version(), form.displayName().strip(), form.role(), form.enabled(), by.getName());
                flash.addFlashAttribute("notice", "account.changed");
                return "redirect:/editor/admin/accounts";
            } catch (AccountRejected rejected) {
                errors.rejectValue(rejected.field(), rejected.messageKey());
            } catch (AccountChanged changed) {
                errors.reject("account.collision");
            }
        }
        model.addAttribute("account", accounts.get(id));
        return "desk/account-edit";
    }

    @PostMapping("/{id}/reset")
    String reset(@PathVariable long id, Principal by, RedirectAttributes flash) {
        showOnce(flash, links.resetPassword(id, by.getName()));
        return "redirect:/editor/admin/accounts";
    }

    private void showOnce(RedirectAttributes flash, String token) {
        flash.addFlashAttribute(
                "link", publicAddress.resolve("/account-links/" + token).toString());
    }

    private String page(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("links", links.open());
        return "desk/accounts";
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String noSuchAccount() {
        return "error/404";
    }

    record InvitationForm(
            @NotNull Role role, @Nullable @Size(max = 200) String note) {}

    record AccountForm(
            @NotBlank @Size(max = 100) String displayName,
            @NotNull Role role,
            boolean enabled,
            int version) {}
}
