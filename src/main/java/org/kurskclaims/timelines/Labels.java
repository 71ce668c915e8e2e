package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a free place for each caption: beside its mark if it can, further off with a leader line if it must, shortened to
 * the figure if that is all there is room for. Places are tried on a narrow, a middling and a wide page, since the
 * distances between marks follow the width and the type does not.
 */
final class Labels {

    static final double[] PAGE_WIDTHS = {680, 940, 1240};

    private static final double TOLERABLE = 40;
    private static final double LEADER_COST = 22;
    private static final double SHORTENED_COST = 60;
    private static final double TRACK_COST = 4;
    private static final int ROUNDS = 2;
    private static final List<Label> PLACES = places();

    private final List<Mark> marks;
    private final List<Obstacle> obstacles;
    private final List<Track> tracks;
    private final double lowest;
    private final double[] widths;
    private final @Nullable Label[] labels;

    Labels(List<Mark> marks, List<Obstacle> obstacles, List<Track> tracks, double lowest, double... widths) {
        this.marks = marks;
        this.obstacles = obstacles;
        this.tracks = tracks;
        this.lowest = lowest;
        this.widths = widths;
        this.labels = new @Nullable Label[marks.size()];
    }

    /** @param weight what an overlap with it costs for each square pixel
     *  @param owner index of the mark that it belongs to, -1 for the axis */
    record Obstacle(Box box, double weight, int owner) {}

    /** One label for each mark, in the marks' order; absent where there is no room. */
    List<@Nullable Label> place() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(this::rank)
                .thenComparing(i -> marks.get(i).x()));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i : order) {
                labels[i] = null;
                labels[i] = best(i);
            }
        }
        return Arrays.asList(labels);
    }

    /** Reviewed claims before unreviewed ones, widely repeated ones first, what was worked out last. */
    private int rank(int index) {
        Mark mark = marks.get(index);
        int standing = mark.look().derived() ? 400 : mark.look().unreviewed() ? 200 : 0;
        return standing - Math.min(100, mark.figure().articles());
    }

    private @Nullable Label best(int index) {
        Label best = null;
        double least = Double.MAX_VALUE;
        for (Label place : PLACES) {
            double base =
                    distance(place) + (place.leader() ? LEADER_COST : 0) + (place.lines() == 1 ? SHORTENED_COST : 0);
            if (base >= least) { // places are sorted by this
                break;
            }
            double cost = base + crowding(index, place, least - base);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        return best;
    }

    private static double distance(Label place) {
        return 0.35 * (Math.abs(place.dx()) + Math.abs(place.dy()));
    }

    /** What the place costs in overlaps; endless where it overlaps too much on any page. */
    private double crowding(int index, Label place, double limit) {
        Mark mark = marks.get(index);
        Box box = place.box(mark.x(), mark.pointY(), mark.caption());
        if (box.top() < 0 || box.bottom() > lowest) {
            return Double.MAX_VALUE;
        }
        double cost = 0;
        for (double width : widths) {
            if (!box.isWithin(width)) {
                return Double.MAX_VALUE;
            }
            double overlap = 0;
            for (int other = 0; other < labels.length; other++) {
                Label label = labels[other];
                if (label != null && other != index) {
                    Mark its = marks.get(other);
                    overlap += label.box(its.x(), its.pointY(), its.caption()).shared(box, width);
                }
            }
            for (Obstacle obstacle : obstacles) {
                double weight = obstacle.owner() == index ? obstacle.weight() * 0.8 : obstacle.weight();
                overlap += weight * obstacle.box().shared(box, width);
            }
            for (Track track : tracks) {
                cost += track.crosses(box, width) ? TRACK_COST : 0;
            }
            cost += overlap;
            if (overlap > TOLERABLE || cost >= limit) {
                return Double.MAX_VALUE;
            }
        }
        return cost;
    }

    private static List<Label> places() {
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
        }
        places.sort(Comparator.comparingDouble(place ->
                distance(place) + (place.leader() ? LEADER_COST : 0) + (place.lines() == 1 ? SHORTENED_COST : 0)));
        return List.copyOf(places);
    }
}
