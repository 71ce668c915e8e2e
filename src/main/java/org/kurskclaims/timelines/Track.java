package org.kurskclaims.timelines;

/**
 * One step of a speaker's own figures, from one mark to the next.
 *
 * @param pattern 0 for a thin line behind marks, from 1 on for one that is told from its like by its dashes
 * @param x1 fraction of the width
 * @param y1 pixels
 * @param falls whether a running total goes down, which it cannot
 */
record Track(String side, int pattern, double x1, double y1, double x2, double y2, boolean falls) {

    private static final int SAMPLES = 12;

    /** Whether the line runs through a box on a page of this width; looked at in steps, which is near enough for type. */
    boolean crosses(Box box, double width) {
        if (Math.max(y1, y2) < box.top() || Math.min(y1, y2) > box.bottom()) {
            return false;
        }
        double left = box.left() * width + box.dx1();
        double right = box.right() * width + box.dx2();
        if (x2 * width < left || x1 * width > right) {
            return false;
        }
        for (int i = 0; i <= SAMPLES; i++) {
            double share = (double) i / SAMPLES;
            double x = (x1 + (x2 - x1) * share) * width;
            double y = y1 + (y2 - y1) * share;
            if (x > left && x < right && y > box.top() && y < box.bottom()) {
                return true;
            }
        }
        return false;
    }
}
