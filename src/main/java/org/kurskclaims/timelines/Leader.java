package org.kurskclaims.timelines;

/** The line from a mark to its caption, in pixels from the mark's point. */
record Leader(double fromX, double fromY, double toX, double toY) {

    private static final double CLEAR_OF_SHAPE = 8;
    private static final int SAMPLES = 10;

    /** From the edge of the shape to the nearest corner of the caption. */
    static Leader to(Label label) {
        boolean start = label.anchor().equals("start");
        double toX = label.dx() + (start ? 2 : -2);
        double toY = label.dy() < 0 ? label.bottom() - 1 : label.top() + 1;
        if (label.top() < 0 && label.bottom() > 0) {
            toX = label.dx() - (start ? 3 : -3);
            toY = (label.top() + label.bottom()) / 2;
        }
        double share = CLEAR_OF_SHAPE / Math.max(CLEAR_OF_SHAPE, Math.hypot(toX, toY));
        return new Leader(toX * share, toY * share, toX, toY);
    }

    /** Whether the line, starting at a mark, runs through a box on a page of this width. */
    boolean crosses(Mark mark, Box box, double width) {
        double y0 = mark.pointY();
        if (y0 + Math.max(fromY, toY) < box.top() || y0 + Math.min(fromY, toY) > box.bottom()) {
            return false;
        }
        double left = box.left() * width + box.dx1();
        double right = box.right() * width + box.dx2();
        for (int i = 0; i <= SAMPLES; i++) {
            double share = (double) i / SAMPLES;
            double x = mark.x() * width + fromX + (toX - fromX) * share;
            double y = y0 + fromY + (toY - fromY) * share;
            if (x > left && x < right && y > box.top() && y < box.bottom()) {
                return true;
            }
        }
        return false;
    }

    String path() {
        return "M" + Svg.number(fromX) + " " + Svg.number(fromY) + "L" + Svg.number(toX) + " " + Svg.number(toY);
    }
}
