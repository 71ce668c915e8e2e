package org.kurskclaims.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kurskclaims.claims.SeriesSummary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is counted, and what each count includes. */
@Controller
class MetricController {

    private final Vocabulary vocabulary;
    private final PublishedState published;

    MetricController(Vocabulary vocabulary, PublishedState published) {
        this.vocabulary = vocabulary;
        this.published = published;
    }

    @GetMapping("/metrics")
    String metrics(Model model) {
        Map<String, List<SeriesSummary>> series = published.now().cards().stream()
                .map(SeriesCards.Card::summary)
                .collect(Collectors.groupingBy(SeriesSummary::metric));
        model.addAttribute("metrics", vocabulary.metrics());
        model.addAttribute("series", series);
        return "site/metrics";
    }
}
