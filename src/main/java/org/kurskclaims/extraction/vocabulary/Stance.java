package org.kurskclaims.extraction.vocabulary;

/** How a verb of saying stands to what is said. */
public enum Stance {
    SAYS,
    DENIES,
    FORECASTS,
    /** The subject passes on somebody else's words. */
    RELAYS,
    /** A saying only where a figure follows: "put the toll at". */
    FIGURES
}
