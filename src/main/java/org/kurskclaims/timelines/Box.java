package org.kurskclaims.timelines;

/**
 * A rectangle whose ends hang on fractions of the width, so that it can be looked at on a narrow and on a wide page.
 *
 * @param left fraction on which the left end hangs
 * @param dx1 pixels from there to the left end
 * @param right fraction on which the right end hangs
 * @param dx2 pixels from there to the right end
 */
record Box(double left, double dx1, double right, double dx2, double top, double bottom) {

    static Box around(double x, double dx1, double dx2, double top, double bottom) {
        return new Box(x, dx1, x, dx2, top, bottom);
    }

    /** The shared area on a page of this width, in square pixels. */
    double shared(Box other, double width) {
        double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        if (high <= 0) {
            return 0;
        }
        double start = Math.max(left * width + dx1, other.left * width + other.dx1);
        double end = Math.min(right * width + dx2, other.right * width + other.dx2);
        return end <= start ? 0 : high * (end - start);
    }

    /**
     * The largest area that the two share on any page between two widths, in square pixels. All ends move linearly with the
     * width, so the shared length is concave: its greatest value lies at an end of the span or where two ends meet.
     */
    double sharedAtMost(Box other, double narrowest, double widest) {
        double most = Math.max(shared(other, narrowest), shared(other, widest));
        double lefts = meeting(left, dx1, other.left, other.dx1);
        double rights = meeting(right, dx2, other.right, other.dx2);
        if (lefts > narrowest && lefts < widest) {
            most = Math.max(most, shared(other, lefts));
        }
        if (rights > narrowest && rights < widest) {
            most = Math.max(most, shared(other, rights));
        }
        return most;
    }

    /** The width on which two ends lie at the same pixel; not a number or infinite where they never do. */
    private static double meeting(double fraction, double pixels, double otherFraction, double otherPixels) {
        return (otherPixels - pixels) / (fraction - otherFraction);
    }

    boolean isWithin(double width) {
        return left * width + dx1 >= -2 && right * width + dx2 <= width + 2;
    }
}
