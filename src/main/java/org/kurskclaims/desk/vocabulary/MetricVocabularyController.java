package org.kurskclaims.desk.vocabulary;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.vocabulary.MetricDraft;
import org.kurskclaims.claims.vocabulary.MetricEntry;
import org.kurskclaims.claims.vocabulary.MetricVocabulary;
import org.kurskclaims.claims.vocabulary.VocabularyHistory;
import org.kurskclaims.claims.vocabulary.VocabularyKind;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.kurskclaims.quantity.Kind;
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

/** What is counted: definitions, what they take in and leave out. */
@Controller
@RequestMapping("/editor/vocabulary")
class MetricVocabularyController {

    private final MetricVocabulary metrics;
    private final VocabularyHistory history;
    private final Typed typed;

    MetricVocabularyController(MetricVocabulary metrics, VocabularyHistory history, Typed typed) {
        this.metrics = metrics;
        this.history = history;
        this.typed = typed;
    }

    @GetMapping
    String vocabulary() {
        return "redirect:/editor/vocabulary/actors";
    }

    @GetMapping("/metrics")
    String list(Model model) {
        model.addAttribute("metrics", metrics.list());
        return "desk/vocabulary/metrics";
    }

    @GetMapping("/metrics/new")
    String enter(Model model) {
        return page(MetricForm.empty(), null, Map.of(), model);
    }

    @PostMapping("/metrics/new")
    String add(
            @ModelAttribute("form") MetricForm form,
            BindingResult binding,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        MetricDraft draft = form.draft(problems);
        if (!problems.isEmpty()) {
            return page(form, null, problems, model);
        }
        return Saving.orAgain(
                () -> {
                    String slug = metrics.add(draft, typed.by(who.getName(), form.why(), "vocabulary.why.added"));
                    return Saving.done("metrics/" + slug, "vocabulary.added", flash);
                },
                wrong -> page(form, null, wrong, model),
                model);
    }

    /** @param revision of the history with which the form is filled instead of the present state */
    @GetMapping("/metrics/{slug}")
    String edit(@PathVariable String slug, @RequestParam(defaultValue = "") String revision, Model model) {
        MetricEntry metric = metrics.get(slug);
        MetricForm form = history.after(VocabularyKind.METRIC, slug, Version.of(revision))
                .map(then -> MetricForm.of(then, metric.version(), metrics.list()))
                .orElseGet(() -> MetricForm.of(metric));
        return page(form, metric, Map.of(), model);
    }

    @PostMapping("/metrics/{slug}")
    String change(
            @PathVariable String slug,
            @ModelAttribute("form") MetricForm form,
            BindingResult binding,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        MetricEntry metric = metrics.get(slug);
        Map<String, Problem> problems = new LinkedHashMap<>();
        MetricDraft draft = form.draft(problems);
        if (!problems.isEmpty()) {
            return page(form, metric, problems, model);
        }
        return Saving.orAgain(
                () -> {
                    metrics.change(
                            slug,
                            Version.of(form.version()),
                            draft,
                            typed.by(who.getName(), form.why(), "vocabulary.why.changed"));
                    return Saving.done("metrics/" + slug, "vocabulary.changed", flash);
                },
                wrong -> page(form, metric, wrong, model),
                model);
    }

    private String page(MetricForm form, @Nullable MetricEntry metric, Map<String, Problem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("entry", metric);
        model.addAttribute("problems", problems);
        model.addAttribute("metrics", metrics.list());
        model.addAttribute("units", Unit.values());
        model.addAttribute("kinds", Kind.values());
        if (metric != null) {
            model.addAttribute("restorable", true);
            model.addAttribute("revisions", history.revisions(VocabularyKind.METRIC, metric.slug()));
        }
        return "desk/vocabulary/metric";
    }
}
