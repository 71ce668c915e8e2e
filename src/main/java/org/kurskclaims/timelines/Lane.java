package org.kurskclaims.timelines;

import java.util.List;

/**
 * The dotted row of a side that gave no number.
 *
 * @param words "Russia: no statement"
 */
record Lane(String side, String words, List<Stop> stops) {

    /** What the side did say: a denial, at its day. */
    record Stop(double x, String words) {}
}
