package org.kurskclaims.site;

import java.util.List;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The list of claims, and one claim with everything that stands behind it. */
@Controller
class ClaimController {

    private final Claims claims;
    private final ClaimList list;
    private final ClaimDossier dossier;
    private final ClaimHistory history;
    private final SearchMarks marks;

    ClaimController(Claims claims, ClaimList list, ClaimDossier dossier, ClaimHistory history, SearchMarks marks) {
        this.claims = claims;
        this.list = list;
        this.dossier = dossier;
        this.history = history;
        this.marks = marks;
    }

    @GetMapping("/claims")
    String claims(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        ClaimList.Layout layout = list.lay("/claims", parameters);
        model.addAttribute("list", layout);
        model.addAttribute("address", layout.address());
        model.addAttribute("input", layout.input());
        String q = layout.input().filter().q();
        if (q != null) {
            model.addAttribute("marks", marks.of(q, layout.page().items(), List.of()));
        }
        model.addAttribute("sorts", List.of("-when", "when", "-value", "value", "-recorded"));
        return "site/claims";
    }

    @GetMapping("/claims/{id}")
    String claim(@PathVariable String id, Model model) {
        NotFound missing = NotFound.claim(id);
        ClaimView claim = claims.byId(NotFound.number(id, missing)).orElseThrow(() -> missing);
        model.addAttribute("claim", claim);
        model.addAttribute("dossier", dossier.open(claim));
        model.addAttribute(
                "permalink",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/claims/{id}")
                        .build(id)
                        .toString());
        return "site/claim";
    }

    /** The inside of a hover card, fetched by the drawing's script. */
    @GetMapping("/claims/{id}/card")
    String card(@PathVariable String id, Model model) {
        NotFound missing = NotFound.claim(id);
        ClaimView claim = claims.byId(NotFound.number(id, missing)).orElseThrow(() -> missing);
        model.addAttribute("claim", claim);
        model.addAttribute("readings", history.readings(claim.id()));
        return "site/card";
    }
}
