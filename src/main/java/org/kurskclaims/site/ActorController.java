package org.kurskclaims.site;

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
import org.kurskclaims.claims.SpeakerList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who speaks, side by side, and one speaker with everything said. */
@Controller
class ActorController {

    private static final int OF_A_SIDE = 12;
    private static final int A_PAGE = 50;
    private static final int LAST_PAGE = 1_000_000;
    private static final List<String> PARAMETERS = List.of("metric", "sort", "page");

    private final Actors actors;
    private final OfEdition<Map<String, SpeakerList>> busiest;
    private final Claims claims;
    private final FilterReader filters;

    ActorController(Actors actors, Claims claims, FilterReader filters, Edition edition) {
        this.actors = actors;
        this.busiest = new OfEdition<>(edition, () -> actors.speakers(null, 1, OF_A_SIDE));
        this.claims = claims;
        this.filters = filters;
    }

    /** The busiest of each side; of one side all, page by page. */
    @GetMapping("/actors")
    String actors(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        FilterInput input = filters.read(parameters);
        List<String> sides = input.filter().side();
        Address address = Address.of("/actors", parameters, List.of("side", "page"));
        String side = sides == null ? null : sides.get(0);
        Integer page = input.filter().page();
        model.addAttribute(
                "sides",
                side == null
                        ? busiest.get()
                        : actors.speakers(side, page == null ? 1 : Math.min(page, LAST_PAGE), A_PAGE));
        model.addAttribute("side", side);
        model.addAttribute("input", input);
        model.addAttribute("address", address);
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
