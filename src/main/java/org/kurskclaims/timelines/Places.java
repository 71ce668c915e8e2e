package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where a caption can stand about its mark, the dearest first: beside it, above and below, further off with a leader. */
final class Places {

    private static final double LEADER_COST = 22;
    private static final double SHORTENED_COST = 60;
    private static final double FAR = 0.35;
    private static final double LONGEST_SPAN = 320;
    private static final List<Label> USUAL = usual();

    private Places() {}

    /** The usual places and, for a mark with a short span of days, those beyond the span's ends. */
    static List<Label> of(Mark mark, double... widths) {
        double widest = widths[widths.length - 1];
        double span = (mark.to() - mark.from()) * widest;
        if (!mark.hasSpan() || span > LONGEST_SPAN) {
            return USUAL;
        }
        List<Label> places = new ArrayList<>(USUAL);
        double right = (mark.to() - mark.x()) * widest + 8;
        double left = (mark.x() - mark.from()) * widest + 8;
        for (double dy : new double[] {-3.5, 0}) {
            places.add(new Label("start", right, dy, 2, false));
            places.add(new Label("end", -left, dy, 2, false));
        }
        return sorted(places);
    }

    static double cost(Label place) {
        return FAR * (Math.abs(place.dx()) + Math.abs(place.dy()))
                + (place.leader() ? LEADER_COST : 0)
                + (place.lines() == 1 ? SHORTENED_COST : 0);
    }

    private static List<Label> usual() {
        List<Label> places = new ArrayList<>();
        for (int lines = 2; lines >= 1; lines--) {
            double high = (lines - 1) * Label.LINE;
            for (String anchor : new String[] {"start", "end"}) {
                double out = anchor.equals("start") ? 1 : -1;
                for (double dy : new double[] {4 - high / 2, -6 - high, 19, 12, -12}) {
                    places.add(new Label(anchor, out * 14, dy, lines, false));
                }
                for (double dy : new double[] {-14 - high, 24}) {
                    places.add(new Label(anchor, out * -8, dy, lines, false));
                }
                led(places, anchor, out, lines, high);
            }
        }
        return sorted(places);
    }

    private static void led(List<Label> places, String anchor, double out, int lines, double high) {
        for (double dx : new double[] {-6, 14, 34, 64, 100}) {
            for (double up : new double[] {30, 44, 60, 80, 104, 132}) {
                places.add(new Label(anchor, out * dx, -up - high, lines, true));
                places.add(new Label(anchor, out * dx, up + 11, lines, true));
            }
            if (dx > 14) {
                places.add(new Label(anchor, out * dx, 4 - high / 2, lines, true));
            }
        }
    }

    private static List<Label> sorted(List<Label> places) {
        places.sort(Comparator.comparingDouble(Places::cost));
        return List.copyOf(places);
    }
}
