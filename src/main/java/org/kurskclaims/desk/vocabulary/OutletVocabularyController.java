package org.kurskclaims.desk.vocabulary;

import static org.kurskclaims.desk.vocabulary.Typed.orNull;
import static org.kurskclaims.desk.vocabulary.Typed.text;

import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.vocabulary.Grade;
import org.kurskclaims.claims.vocabulary.OutletEntry;
import org.kurskclaims.claims.vocabulary.OutletVocabulary;
import org.kurskclaims.claims.vocabulary.VocabularyHistory;
import org.kurskclaims.claims.vocabulary.VocabularyKind;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outlets and how reliable they have been. */
@Controller
@RequestMapping("/editor/vocabulary/outlets")
class OutletVocabularyController {

    private final OutletVocabulary outlets;
    private final VocabularyHistory history;
    private final Typed typed;

    OutletVocabularyController(OutletVocabulary outlets, VocabularyHistory history, Typed typed) {
        this.outlets = outlets;
        this.history = history;
        this.typed = typed;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("outlets", outlets.list());
        return "desk/vocabulary/outlets";
    }

    @GetMapping("/new")
    String enter(Model model) {
        return page(new OutletForm(null, null, null, null, null), null, Map.of(), model);
    }

    @PostMapping("/new")
    String add(
            @ModelAttribute("form") OutletForm form,
            BindingResult binding,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        return Saving.orAgain(
                () -> {
                    By by = typed.by(who.getName(), form.why(), "vocabulary.why.added");
                    String slug =
                            outlets.add(form.name(), orNull(form.reliability()), orNull(form.reliabilityReason()), by);
                    return Saving.done("outlets/" + slug, "vocabulary.added", flash);
                },
                problems -> page(form, null, problems, model),
                model);
    }

    @GetMapping("/{slug}")
    String edit(@PathVariable String slug, Model model) {
        OutletEntry outlet = outlets.get(slug);
        return page(OutletForm.of(outlet), outlet, Map.of(), model);
    }

    @PostMapping("/{slug}")
    String change(
            @PathVariable String slug,
            @ModelAttribute("form") OutletForm form,
            BindingResult binding,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        OutletEntry outlet = outlets.get(slug);
        return Saving.orAgain(
                () -> {
                    By by = typed.by(who.getName(), form.why(), "vocabulary.why.changed");
                    outlets.change(
                            slug,
                            Version.of(form.version()),
                            form.name(),
                            orNull(form.reliability()),
                            orNull(form.reliabilityReason()),
                            by);
                    return Saving.done("outlets/" + slug, "vocabulary.changed", flash);
                },
                problems -> page(form, outlet, problems, model),
                model);
    }

    private String page(OutletForm form, @Nullable OutletEntry outlet, Map<String, Problem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("entry", outlet);
        model.addAttribute("problems", problems);
        model.addAttribute("grades", Grade.CODES);
        if (outlet != null) {
            model.addAttribute("revisions", history.revisions(VocabularyKind.OUTLET, outlet.slug()));
        }
        return "desk/vocabulary/outlet";
    }

    /** An outlet as typed. */
    record OutletForm(String name, String reliability, String reliabilityReason, String why, String version) {

        OutletForm(
                @Nullable String name,
                @Nullable String reliability,
                @Nullable String reliabilityReason,
                @Nullable String why,
                @Nullable String version) {
            this.name = text(name);
            this.reliability = text(reliability);
            this.reliabilityReason = text(reliabilityReason);
            this.why = text(why);
            this.version = text(version);
        }

        static OutletForm of(OutletEntry outlet) {
            return new OutletForm(
                    outlet.name(), outlet.reliability(), outlet.reliabilityReason(), "", "" + outlet.version());
        }
    }
}
