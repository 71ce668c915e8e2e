package org.kurskclaims.timelines;

/**
 * Where a caption stands, in pixels from its mark's point.
 *
 * @param anchor "start" or "end": which end of the lines stands at {@code dx}
 * @param dy baseline of the first line
 * @param lines how many of the two lines are shown
 * @param leader whether a line leads from the mark to the caption
 */
record Label(String anchor, double dx, double dy, int lines, boolean leader) {

    static final double LINE = 15;
    private static final double ASCENT = 11;
    private static final double DESCENT = 4;

    double top() {
        return dy - ASCENT;
    }

    double bottom() {
        return dy + (lines - 1) * LINE + DESCENT;
    }

    Box box(double x, double y, Caption caption) {
        double width = lines == 1 ? caption.valueWidth() : caption.width();
        double start = anchor.equals("start") ? dx : dx - width;
        return Box.around(x, start, start + width, y + top(), y + bottom());
    }
}
