package org.kurskclaims.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kurskclaims.claims.ActorView;
import org.kurskclaims.claims.Actors;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimPage;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.Edition;
import org.kurskclaims.claims.FilterInput;
import org.kurskclaims.claims.SeriesSummary;
import org.kurskclaims.claims.Side;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who speaks, side by side, and one speaker with everything said. */
@Controller
class ActorController {

    private static final List<String> PARAMETERS = List.of("metric", "sort", "page");

    private final Actors actors;
    private final OfEdition<List<ActorView>> speakers;
    private final Claims claims;
    private final Vocabulary vocabulary;
    private final FilterReader filters;

    ActorController(Actors actors, Claims claims, Vocabulary vocabulary, FilterReader filters, Edition edition) {
        this.actors = actors;
        this.speakers = new OfEdition<>(edition, actors::all);
        this.claims = claims;
        this.vocabulary = vocabulary;
        this.filters = filters;
    }

    @GetMapping("/actors")
    String actors(Model model) {
        Map<String, List<ActorView>> bySide = new LinkedHashMap<>();
        for (Side side : vocabulary.sides()) {
            bySide.put(side.slug(), new ArrayList<>());
        }
        for (ActorView actor : speakers.get()) {
            bySide.computeIfAbsent(actor.side(), side -> new ArrayList<>()).add(actor);
        }
        bySide.values().removeIf(List::isEmpty);
        model.addAttribute("sides", bySide);
        model.addAttribute("most", Actors.MOST);
        return "site/actors";
    }

    @GetMapping("/actors/{slug}")
    String actor(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        ActorView actor = actors.bySlug(slug).orElseThrow(() -> NotFound.actor(slug));
        Optional<String> heir = actor.aliases().isEmpty() ? actors.heir(slug) : Optional.empty();
        if (heir.isPresent()) {
            return "redirect:/actors/" + heir.get();
        }
        FilterInput input = filters.read(parameters);
        ClaimPage page = claims.find(said(slug, input.filter()));
        model.addAttribute("actor", actor);
        model.addAttribute("tracks", tracks(slug));
        model.addAttribute("input", input);
        model.addAttribute("page", page);
        model.addAttribute("address", Address.of("/actors/" + slug, parameters, PARAMETERS));
        return "site/actor";
    }

    /** What the actor has counted more than once, so that it can be seen how the numbers moved. */
    private List<SeriesSummary> tracks(String slug) {
        return claims.series(said(slug, ClaimFilter.none())).stream()
                .filter(series -> series.claims() > 1)
                .toList();
    }

    private static ClaimFilter said(String slug, ClaimFilter filter) {
        return ClaimFilter.none()
                .but()
                .metric(filter.metric())
                .claimant(List.of(slug))
                .sort(filter.sort())
                .page(filter.page(), null)
                .build();
    }
}
