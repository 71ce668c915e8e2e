package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The name at the end of a speaker's line, in a column to the right of all lines.
 *
 * @param mark the last one of the line
 * @param x where the column begins, as a fraction of the width
 * @param y of the name's middle, in pixels
 */
record TrackName(Mark mark, double x, double y) {

    private static final double STEP = 17;
    private static final double GAP = 0.012;

    /** As near to their lines' ends as they can be without covering each other. */
    static List<TrackName> beside(List<Mark> ends, double bottom) {
        double x = ends.stream().mapToDouble(Mark::x).max().orElse(0) + GAP;
        List<Mark> fromAbove =
                ends.stream().sorted(Comparator.comparingDouble(Mark::y)).toList();
        double[] ys = new double[fromAbove.size()];
        double free = Chart.TOP - STEP;
        for (int i = 0; i < ys.length; i++) {
            ys[i] = Math.max(fromAbove.get(i).y(), free + STEP);
            free = ys[i];
        }
        double lowest = bottom - STEP / 2;
        for (int i = ys.length - 1; i >= 0 && ys[i] > lowest; i--) {
            ys[i] = lowest;
            lowest -= STEP;
        }
        List<TrackName> names = new ArrayList<>();
        for (int i = 0; i < ys.length; i++) {
            names.add(new TrackName(fromAbove.get(i), x, ys[i]));
        }
        return names;
    }
}
