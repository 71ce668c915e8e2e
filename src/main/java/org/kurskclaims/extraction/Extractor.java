package org.kurskclaims.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kurskclaims.extraction.claims.DocumentReader;

/** Finds the claims in a text. One instance serves any number of threads. */
public final class Extractor {

    /** The claims of a document in the order of the text. Never fails on any input text. */
    public List<CandidateClaim> extract(Document document) {
        List<CandidateClaim> claims = DocumentReader.claims(document);
        List<Optional<Echoes.Place>> echoes = new Echoes().note("", document, claims);
        List<CandidateClaim> marked = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            CandidateClaim claim = claims.get(i);
            marked.add(echoes.get(i).map(place -> claim.echoOf(place.start())).orElse(claim));
        }
        return marked;
    }
}
