package org.kurskclaims.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how a claim would be read, drawn and compared while it is being typed. Nothing is written. */
@Controller
class ClaimPreviewController {

    private final ClaimFormPages pages;

    ClaimPreviewController(ClaimFormPages pages) {
        this.pages = pages;
    }

    /** @param claim that is being corrected; absent for a new one */
    @PostMapping("/editor/claims/preview")
    String preview(
            @ModelAttribute ClaimForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable Long claim,
            Model model) {
        model.addAttribute("preview", pages.preview(form, claim));
        return "desk/claim-preview :: preview";
    }
}
