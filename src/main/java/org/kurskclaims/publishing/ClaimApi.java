package org.kurskclaims.publishing;

import java.util.List;
import org.kurskclaims.claims.ClaimPage;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Claims as JSON: the list under a filter, and one of them. */
@RestController
class ClaimApi {

    private final Claims claims;
    private final ClaimSources sources;
    private final Answers answers;

    ClaimApi(Claims claims, ClaimSources sources, Answers answers) {
        this.claims = claims;
        this.sources = sources;
        this.answers = answers;
    }

    @GetMapping(
            path = {"/api/v1/claims", "/claims.json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Listing<PublishedClaim>> list(@RequestParam MultiValueMap<String, String> parameters) {
        ClaimPage page = claims.find(Question.aboutClaims(parameters));
        List<PublishedClaim> items =
                sources.of(page.items()).stream().map(PublishedClaim::of).toList();
        return answers.list(new Listing<>(items, page.page(), page.size(), page.total()), "/api/v1/claims", parameters);
    }

    @GetMapping(
            path = {"/api/v1/claims/{id}", "/claims/{id}.json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    PublishedClaim one(@PathVariable String id) {
        NotPublished nothing = NotPublished.claim(id);
        ClaimView claim = claims.byId(NotPublished.number(id, nothing)).orElseThrow(() -> nothing);
        return PublishedClaim.of(sources.of(List.of(claim)).get(0));
    }
}
