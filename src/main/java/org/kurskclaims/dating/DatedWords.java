package org.kurskclaims.dating;

/**
 * Words in a text that give a date.
 *
 * @param start offset of their first UTF-16 unit in the text searched
 * @param end offset after the last one
 * @param date what they mean
 * @param role how they are used
 */
public record DatedWords(int start, int end, FuzzyDate date, Role role) {

    /** How a date is used. */
    public enum Role {
        ON,
        /** "over the past 24 hours", "in the last week": as long as something took, not when it was said. */
        DURING,
        SINCE,
        UNTIL,
        AS_OF
    }
}
