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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Timelines: the list of them, and each as a page and as a part of somebody else's page. */
@Controller
class TimelineController {

    private final PublishedState published;
    private final TimelineDesk desk;

    TimelineController(PublishedState published, TimelineDesk desk) {
        this.published = published;
        this.desk = desk;
    }

    @GetMapping("/timelines")
    String timelines(Model model) {
        Map<String, List<SeriesCards.Card>> groups = published.now().cards().stream()
                .collect(Collectors.groupingBy(
                        card -> card.summary().metric(), LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("groups", groups.entrySet());
        return "site/timelines";
    }

    @GetMapping("/timelines/{metric}/{subject:[a-z0-9-]+}")
    String timeline(
            @PathVariable String metric,
            @PathVariable String subject,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model) {
        show(desk.lay(metric, subject, parameters, PageLinks.Kind.ON_A_PAGE), model);
        return "site/timeline";
    }

    @GetMapping("/timelines/{metric}/{subject:[a-z0-9-]+}/embed")
    String embed(
            @PathVariable String metric,
            @PathVariable String subject,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model) {
        String site =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        show(desk.lay(metric, subject, parameters, PageLinks.Kind.abroad(site)), model);
        return "site/embed";
    }

    private static void show(TimelineSheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("address", sheet.address());
        model.addAttribute("input", sheet.input());
        model.addAttribute("sprite", Timelines.sprite());
        model.addAttribute(
                "here",
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
    }
}
