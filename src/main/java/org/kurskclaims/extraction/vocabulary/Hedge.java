package org.kurskclaims.extraction.vocabulary;

import org.kurskclaims.quantity.Qualifier;

/** Words that qualify a number, before it, behind it or as its verb. */
public record Hedge(Qualifier qualifier, Place place) {

    /** Where the words stand. */
    public enum Place {
        BEFORE,
        AFTER,
        VERB
    }
}
