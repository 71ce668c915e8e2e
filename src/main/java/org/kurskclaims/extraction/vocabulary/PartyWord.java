package org.kurskclaims.extraction.vocabulary;

/**
 * A word for a party.
 *
 * @param party slug of the side
 */
public record PartyWord(String party, Kind kind) {

    /** What the word is. */
    public enum Kind {
        STATE,
        ADJECTIVE,
        PEOPLE,
        FORCE,
        LEADER
    }
}
