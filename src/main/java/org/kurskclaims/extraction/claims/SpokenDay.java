package org.kurskclaims.extraction.claims;

import org.kurskclaims.dating.FuzzyDate;

/**
 * Somebody spoke on a day, whether or not he gave a figure.
 *
 * @param start where the sentence begins that says so
 */
record SpokenDay(int start, String speaker, FuzzyDate day) {

    SpokenDay at(int other) {
        return new SpokenDay(other, speaker, day);
    }
}
