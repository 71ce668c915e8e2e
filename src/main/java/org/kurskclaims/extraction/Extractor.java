package org.kurskclaims.extraction;

import java.util.List;

/** Finds the claims in a text. One instance serves any number of threads. */
public final class Extractor {

    /** The claims of a document in the order of the text. Never fails on any input text. */
    public List<CandidateClaim> extract(Document document) {
        return List.of();
    }
}
