package org.kurskclaims.desk.vocabulary;

import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.PrintedClaims;
import org.kurskclaims.claims.vocabulary.MetricVocabulary;
import org.kurskclaims.claims.vocabulary.UnitDraft;
import org.kurskclaims.claims.vocabulary.UnitEntry;
import org.kurskclaims.claims.vocabulary.UnitVocabulary;
import org.kurskclaims.claims.vocabulary.VocabularyHistory;
import org.kurskclaims.claims.vocabulary.VocabularyKind;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.kurskclaims.quantity.Unit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The units of measure that texts print, each with its conversion. The units in which figures are kept are the program's. */
@Controller
@RequestMapping("/editor/vocabulary/units")
class UnitVocabularyController {

    private static final String TRY = "try";

    private final UnitVocabulary units;
    private final MetricVocabulary metrics;
    private final VocabularyHistory history;
    private final UnitTrial trial;
    private final UnitUse use;
    private final Typed typed;

    UnitVocabularyController(
            UnitVocabulary units,
            MetricVocabulary metrics,
            VocabularyHistory history,
            UnitTrial trial,
            UnitUse use,
            Typed typed) {
        this.units = units;
        this.metrics = metrics;
        this.history = history;
        this.trial = trial;
        this.use = use;
        this.typed = typed;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("units", units.list());
        model.addAttribute("kept", Unit.values());
        model.addAttribute("metrics", metrics.list());
        return "desk/vocabulary/units";
    }

    @GetMapping("/new")
    String enter(Model model) {
        return page(UnitForm.empty(), null, Map.of(), model);
    }

    /** @param action "try" shows the form again with its reading, and writes nothing */
    @PostMapping("/new")
    String add(
            @ModelAttribute("form") UnitForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "") String action,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        if (action.equals(TRY) || !form.problems().isEmpty()) {
            return page(form, null, form.problems(), model);
        }
        return Saving.orAgain(
                () -> {
                    By by = typed.by(who.getName(), form.why(), "vocabulary.why.added");
                    return Saving.done("units/" + units.add(form.draft(), by), "vocabulary.added", flash);
                },
                problems -> page(form, null, problems, model),
                model);
    }

    /**
     * How texts would be read with the form's unit. Nothing is written.
     *
     * @param slug of the unit that is being changed; empty for a new one
     */
    @PostMapping("/preview")
    String preview(
            @ModelAttribute("form") UnitForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "") String slug,
            Model model) {
        model.addAttribute("trial", trial.of(form, slug));
        return "desk/vocabulary/unit :: reading";
    }

    /** @param revision of the history with which the form is filled instead of the present state */
    @GetMapping("/{slug}")
    String edit(@PathVariable String slug, @RequestParam(defaultValue = "") String revision, Model model) {
        UnitEntry unit = units.get(slug);
        UnitForm form = history.after(VocabularyKind.UNIT, slug, Version.of(revision))
                .map(then -> UnitForm.of(then, unit.version()))
                .orElseGet(() -> UnitForm.of(unit));
        return page(form, unit, Map.of(), model);
    }

    /** @param action "try" shows the form again with its reading, and writes nothing */
    @PostMapping("/{slug}")
    String change(
            @PathVariable String slug,
            @ModelAttribute("form") UnitForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "") String action,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        UnitEntry unit = units.get(slug);
        if (action.equals(TRY) || !form.problems().isEmpty()) {
            return page(form, unit, form.problems(), model);
        }
        return Saving.orAgain(
                () -> {
                    By by = typed.by(who.getName(), form.why(), "vocabulary.why.changed");
                    units.change(slug, Version.of(form.version()), form.draft(), by);
                    return Saving.done("units/" + slug, "vocabulary.changed", flash);
                },
                problems -> page(form, unit, problems, model),
                model);
    }

    /** The claims that print the unit, those that were read with another factor first. */
    @GetMapping("/{slug}/claims")
    String claims(@PathVariable String slug, Model model) {
        UnitEntry unit = units.get(slug);
        model.addAttribute("unit", unit);
        model.addAttribute("use", use.of(unit));
        model.addAttribute("most", PrintedClaims.MOST);
        return "desk/vocabulary/unit-claims";
    }

    private String page(UnitForm form, @Nullable UnitEntry unit, Map<String, Problem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("entry", unit);
        model.addAttribute("problems", problems);
        model.addAttribute("kept", UnitDraft.KEPT);
        model.addAttribute("trial", trial.of(form, unit == null ? "" : unit.slug()));
        if (unit != null) {
            model.addAttribute("use", use.of(unit));
            model.addAttribute("restorable", true);
            model.addAttribute("revisions", history.revisions(VocabularyKind.UNIT, unit.slug()));
        }
        return "desk/vocabulary/unit";
    }
}
