package org.kurskclaims.desk;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.HouseRules;
import org.kurskclaims.editors.ActivityLog;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules that administrators set. */
@Controller
@RequestMapping("/editor/admin/settings")
class SettingsController {

    private static final int LONGEST_NOTICE = 500;

    private final HouseRules rules;
    private final ActivityLog log;

    SettingsController(HouseRules rules, ActivityLog log) {
        this.rules = rules;
        this.log = log;
    }

    @GetMapping
    String show(Model model) {
        HouseRules.Rules now = rules.read();
        return page(new Settings("" + now.fourEyes(), now.notice(), "" + now.version()), model);
    }

    @PostMapping
    String change(
            @ModelAttribute("form") Settings form,
            BindingResult binding,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        if (form.notice().length() > LONGEST_NOTICE) {
            model.addAttribute("problem", "settings.notice.long");
            return page(form, model);
        }
        int version = form.version().matches("\\d{1,9}") ? Integer.parseInt(form.version()) : -1;
        if (!rules.change(version, form.requiresFourEyes(), Typed.orNull(form.notice()), who.getName())) {
            model.addAttribute("now", rules.read());
            return page(form, model);
        }
        log.record(who.getName(), "settings.changed", null, form.inWords());
        flash.addFlashAttribute("notice", "settings.saved");
        return "redirect:/editor/admin/settings";
    }

    private static String page(Settings form, Model model) {
        model.addAttribute("form", form);
        return "desk/settings";
    }

    /**
     * The rules as typed.
     *
     * @param fourEyes "true" or anything else
     * @param version that the administrator saw
     */
    record Settings(String fourEyes, String notice, String version) {

        Settings(@Nullable String fourEyes, @Nullable String notice, @Nullable String version) {
            this.fourEyes = Typed.text(fourEyes);
            this.notice = Typed.text(notice);
            this.version = Typed.text(version);
        }

        public boolean requiresFourEyes() {
            return fourEyes.equals("true");
        }

        String inWords() {
            return "four eyes " + (requiresFourEyes() ? "required" : "not required") + ", "
                    + (notice.isEmpty() ? "no notice" : "notice: " + notice);
        }
    }
}
