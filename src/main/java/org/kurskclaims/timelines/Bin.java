package org.kurskclaims.timelines;

import java.time.LocalDate;

/**
 * The figures of one side in one period, drawn as one because there are too many.
 *
 * @param x fraction of the width
 * @param dx pixels beside it, so that sides stand next to each other
 * @param y of the middle figure, in pixels, with those of the highest and the lowest
 * @param low the lowest value, with the middle and the highest one
 */
record Bin(
        String side,
        LocalDate first,
        LocalDate last,
        int count,
        double x,
        double dx,
        double y,
        double yHigh,
        double yLow,
        double low,
        double median,
        double high,
        String spoken) {

    /** "312", "1.2k": short enough to stand over a narrow bar. */
    String shortCount() {
        if (count < 1000) {
            return Integer.toString(count);
        }
        return count < 10_000 ? Svg.number(Math.round(count / 100.0) / 10.0) + "k" : Math.round(count / 1000.0) + "k";
    }
}
