package org.kurskclaims.desk;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.FilterInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds the claim of another article that says the same as this one, to make one of both. */
@Controller
class TwinController {

    private static final int MOST = 20;
    private static final int LONGEST = 100;

    private final Claims claims;

    TwinController(Claims claims) {
        this.claims = claims;
    }

    /**
     * @param q a name, words, a figure or a claim's number; where empty, the nearest figures of its series are shown
     * @param article under review, to which to return
     */
    @GetMapping("/editor/claims/{id}/twins")
    String find(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Long article,
            Model model) {
        ClaimView claim = claims.byId(id).orElseThrow(() -> NotAtTheDesk.claim(id));
        String words = q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
        model.addAttribute("claim", claim);
        model.addAttribute("articleId", article);
        model.addAttribute("q", words);
        model.addAttribute("found", words.isEmpty() ? nearest(claim) : found(claim, words));
        return "desk/twins";
    }

    private List<ClaimView> nearest(ClaimView claim) {
        BigDecimal figure = claim.quantity().representative();
        String subject = claim.subject() == null ? ClaimFilter.UNKNOWN : claim.subject();
        return claims.all(ClaimFilter.ofTimeline(claim.metric(), subject)).stream()
                .filter(other -> other.id() != claim.id() && ReviewPages.stands(other))
                .sorted(Comparator.comparing(other ->
                        other.quantity().representative().subtract(figure).abs()))
                .limit(MOST)
                .toList();
    }

    /** What has this number, then what counts the same, then the rest. */
    private List<ClaimView> found(ClaimView claim, String words) {
        Set<ClaimView> found = new LinkedHashSet<>();
        if (words.matches("#?\\d{1,18}")) {
            claims.byId(Long.parseLong(words.replace("#", ""))).ifPresent(found::add);
        }
        found.addAll(search(words, claim.metric()));
        found.addAll(search(words, ""));
        return found.stream()
                .filter(other -> other.id() != claim.id() && ReviewPages.stands(other))
                .limit(MOST)
                .toList();
    }

    private List<ClaimView> search(String words, String metric) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        asked.add("q", words);
        asked.add("size", "" + MOST);
        if (!metric.isEmpty()) {
            asked.add("metric", metric);
        }
        return claims.find(FilterInput.read(asked).filter()).items();
    }
}
