package org.kurskclaims.publishing;

import java.util.List;
import java.util.Map;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** "Cite this": a claim for BibTeX, for reference managers (RIS), and for everything that reads CSL-JSON. */
@RestController
class CitingApi {

    private final Claims claims;
    private final ClaimSources sources;

    CitingApi(Claims claims, ClaimSources sources) {
        this.claims = claims;
        this.sources = sources;
    }

    @GetMapping("/claims/{id}.bib")
    ResponseEntity<String> bibTeX(@PathVariable String id) {
        return as("application/x-bibtex;charset=UTF-8", Citing.bibTeX(claim(id)));
    }

    @GetMapping("/claims/{id}.ris")
    ResponseEntity<String> ris(@PathVariable String id) {
        return as("application/x-research-info-systems;charset=UTF-8", Citing.ris(claim(id)));
    }

    @GetMapping("/claims/{id}.csl.json")
    ResponseEntity<List<Map<String, Object>>> csl(@PathVariable String id) {
        return as("application/vnd.citationstyles.csl+json", Citing.csl(claim(id)));
    }

    private static <T> ResponseEntity<T> as(String mediaType, T body) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, mediaType).body(body);
    }

    private SourcedClaim claim(String id) {
        NotPublished nothing = NotPublished.claim(id);
        ClaimView claim = claims.byId(NotPublished.number(id, nothing)).orElseThrow(() -> nothing);
        return sources.of(List.of(claim)).get(0);
    }
}
