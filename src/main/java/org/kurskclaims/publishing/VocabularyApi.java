package org.kurskclaims.publishing;

import java.util.List;
import org.kurskclaims.claims.Actors;
import org.kurskclaims.claims.ReferenceData;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who speaks and what is counted, as JSON: the words in which filters are written. */
@RestController
class VocabularyApi {

    private final Actors actors;
    private final ReferenceData reference;
    private final Answers answers;
    private final PublicAddress address;

    VocabularyApi(Actors actors, ReferenceData reference, Answers answers, PublicAddress address) {
        this.actors = actors;
        this.reference = reference;
        this.answers = answers;
        this.address = address;
    }

    @GetMapping(path = "/api/v1/actors", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Listing<PublishedActor>> actors(@RequestParam MultiValueMap<String, String> parameters) {
        List<PublishedActor> all = actors.all().stream()
                .map(actor -> PublishedActor.of(actor, address.base()))
                .toList();
        return answers.list(Question.page(all, parameters), "/api/v1/actors", parameters);
    }

    @GetMapping(path = "/api/v1/metrics", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Listing<PublishedMetric>> metrics(@RequestParam MultiValueMap<String, String> parameters) {
        List<PublishedMetric> all =
                reference.metrics().stream().map(PublishedMetric::of).toList();
        return answers.list(Question.page(all, parameters), "/api/v1/metrics", parameters);
    }
}
