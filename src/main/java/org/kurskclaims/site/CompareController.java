package org.kurskclaims.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kurskclaims.timelines.Timelines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Any series, claimants or articles beside each other, as the reader chooses. */
@Controller
class CompareController {

    private final PublishedState published;
    private final CompareDesk desk;

    CompareController(PublishedState published, CompareDesk desk) {
        this.published = published;
        this.desk = desk;
    }

    @GetMapping("/compare")
    String compare(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        CompareSheet sheet = desk.lay(parameters);
        Map<String, List<SeriesCards.Card>> groups = published.now().cards().stream()
                .collect(Collectors.groupingBy(
                        card -> card.summary().metric(), LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("sheet", sheet);
        model.addAttribute("address", sheet.address());
        model.addAttribute("input", sheet.input().filters());
        model.addAttribute("groups", groups.entrySet());
        model.addAttribute("splits", CompareInput.Split.values());
        model.addAttribute("sprite", Timelines.sprite());
        return "site/compare";
    }
}
