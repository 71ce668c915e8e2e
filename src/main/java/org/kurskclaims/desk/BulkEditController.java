package org.kurskclaims.desk;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimPage;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.FilterInput;
import org.kurskclaims.claims.ReferenceData;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A selection of claims, found by the same parameters as readers use, and what is changed about all of them. */
@Controller
@RequestMapping("/editor/bulk/claims")
class BulkEditController {

    private static final Set<String> PARAMETERS =
            Set.of("metric", "subject", "place", "side", "claimant", "review", "q", "from", "to", "page");

    private final BulkEdits edits;
    private final Claims claims;
    private final ReferenceData reference;

    BulkEditController(BulkEdits edits, Claims claims, ReferenceData reference) {
        this.edits = edits;
        this.claims = claims;
        this.reference = reference;
    }

    @GetMapping
    String select(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        parameters.forEach((name, values) -> {
            if (PARAMETERS.contains(name)) {
                asked.addAll(name, values);
            }
        });
        FilterInput input = FilterInput.read(asked);
        ClaimPage page = claims.find(input.filter());
        model.addAttribute("asked", asked.toSingleValueMap());
        model.addAttribute("input", input);
        model.addAttribute("page", page);
        choices(model);
        return "desk/bulk-claims";
    }

    private void choices(Model model) {
        model.addAttribute("metrics", reference.metrics());
        model.addAttribute("subjects", reference.subjects());
        model.addAttribute("places", reference.places());
        model.addAttribute("sides", reference.sides());
    }

    /** Shows what would change; nothing is written. */
    @PostMapping("/preview")
    String preview(@ModelAttribute("edit") BulkEdit typed, BindingResult binding, Principal who, Model model) {
        BulkEdit edit = edits.resolved(typed);
        return show(edit, edits.problems(edit), who, model);
    }

    private String show(BulkEdit edit, Map<String, String> problems, Principal who, Model model) {
        List<BulkEdits.Planned> plan = edits.plan(edit, who.getName());
        model.addAttribute("edit", edit);
        model.addAttribute("problems", problems);
        model.addAttribute("plan", plan);
        model.addAttribute(
                "touched", plan.stream().filter(BulkEdits.Planned::isTouched).count());
        model.addAttribute("hindered", plan.stream().anyMatch(planned -> planned.problem() != null));
        choices(model);
        return "desk/bulk-preview";
    }

    @PostMapping("/changes")
    String change(
            @ModelAttribute("edit") BulkEdit typed,
            BindingResult binding,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        BulkEdit edit = edits.resolved(typed);
        Map<String, String> problems = new LinkedHashMap<>(edits.problems(edit));
        if (!problems.isEmpty()) {
            return show(edit, problems, who, model);
        }
        int changed = edits.apply(edit, new By(who.getName(), edit.why()));
        if (changed < 0) {
            return show(edit, Map.of(), who, model);
        }
        flash.addFlashAttribute("changed", changed);
        return "redirect:/editor/bulk/claims";
    }
}
