package org.kurskclaims.timelines;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Change;
import org.kurskclaims.comparison.Figure;

/**
 * A figure in its place on a chart.
 *
 * @param x the middle of its days, as a fraction of the width
 * @param from start of its days, as a fraction; equal to {@code to} for a single day
 * @param openRight whether its days have no end
 * @param y its value in pixels from the top
 * @param above whether its value lies above the scale, so that it stands in the band on top
 * @param change what became of the figure in another state of knowledge; absent where it stands as it was
 */
record Mark(
        Figure figure,
        Look look,
        double x,
        double from,
        double to,
        boolean openLeft,
        boolean openRight,
        double y,
        Reach reach,
        boolean above,
        @Nullable Change change,
        Caption caption) {

    boolean hasSpan() {
        return to > from;
    }

    /** Where the middle of a vague block is: it has no point of its own. */
    double pointY() {
        return look.vague() ? (reach.high() + reach.low()) / 2 : y;
    }
}
