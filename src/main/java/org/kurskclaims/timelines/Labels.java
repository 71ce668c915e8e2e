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
    private static final double CROSSING_COST = 45;
    private static final double OWN = 0.8;
    private static final double TRACK_COST = 4;
    private static final int ROUNDS = 2;

    private final List<Mark> marks;
    private final List<Obstacle> obstacles;
    private final List<Track> tracks;
    private final double lowest;
    private final double[] widths;
    private final @Nullable Label[] labels;
    private final @Nullable Box[] boxes;

    Labels(List<Mark> marks, List<Obstacle> obstacles, List<Track> tracks, double lowest, double... widths) {
        this.marks = marks;
        this.obstacles = obstacles;
        this.tracks = tracks;
        this.lowest = lowest;
        this.widths = widths;
        this.labels = new @Nullable Label[marks.size()];
        this.boxes = new @Nullable Box[marks.size()];
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
                set(i, null);
                set(i, best(i));
            }
        }
        return Arrays.asList(labels);
    }

    private void set(int index, @Nullable Label label) {
        Mark mark = marks.get(index);
        labels[index] = label;
        boxes[index] = label == null ? null : label.box(mark.x(), mark.pointY(), mark.caption());
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
        for (Label place : Places.of(marks.get(index), widths)) {
            double base = Places.cost(place);
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

    /** What the place costs in overlaps; endless where it overlaps too much on any page. */
    private double crowding(int index, Label place, double limit) {
        Mark mark = marks.get(index);
        Box box = place.box(mark.x(), mark.pointY(), mark.caption());
        if (box.top() < 0 || box.bottom() > lowest) {
            return Double.MAX_VALUE;
        }
        if (onAnyPage(index, box) > TOLERABLE) {
            return Double.MAX_VALUE;
        }
        double cost = 0;
        for (double width : widths) {
            if (!box.isWithin(width)) {
                return Double.MAX_VALUE;
            }
            double overlap = withLabels(index, box, width);
            for (Obstacle obstacle : obstacles) {
                double weight = obstacle.owner() == index ? obstacle.weight() * OWN : obstacle.weight();
                overlap += weight * obstacle.box().shared(box, width);
            }
            if (overlap > TOLERABLE || cost + overlap >= limit) {
                return Double.MAX_VALUE;
            }
            cost += overlap + lines(index, place, box, width);
            if (cost >= limit) {
                return Double.MAX_VALUE;
            }
        }
        return cost;
    }

    /** What tracks and leader lines cost that run through the caption, or its own leader through others. */
    private double lines(int index, Label place, Box box, double width) {
        double cost = crossings(index, place, box, width) * CROSSING_COST / widths.length;
        for (Track track : tracks) {
            cost += track.crosses(box, width) ? TRACK_COST : 0;
        }
        return cost;
    }

    /** The worst overlap with another caption on any page between the narrowest and the widest, not only on those tried. */
    private double onAnyPage(int index, Box box) {
        double worst = 0;
        for (int other = 0; other < boxes.length; other++) {
            Box its = boxes[other];
            if (its != null && other != index) {
                worst = Math.max(worst, its.sharedAtMost(box, widths[0], widths[widths.length - 1]));
            }
        }
        return worst;
    }

    private double withLabels(int index, Box box, double width) {
        double overlap = 0;
        for (int other = 0; other < boxes.length; other++) {
            Box its = boxes[other];
            overlap += its == null || other == index ? 0 : its.shared(box, width);
        }
        return overlap;
    }

    /** Leader lines of other captions through this one, and this one's leader through other captions and shapes. */
    private int crossings(int index, Label place, Box box, double width) {
        int crossings = 0;
        Leader own = place.leader() ? Leader.to(place) : null;
        for (int other = 0; other < labels.length; other++) {
            Label label = labels[other];
            Box its = boxes[other];
            if (label == null || its == null || other == index) {
                continue;
            }
            if (label.leader() && Leader.to(label).crosses(marks.get(other), box, width)) {
                crossings++;
            }
            if (own != null && own.crosses(marks.get(index), its, width)) {
                crossings++;
            }
        }
        for (Obstacle obstacle : obstacles) {
            boolean foreign = obstacle.owner() != index && obstacle.weight() == Surroundings.SHAPE;
            if (own != null && foreign && own.crosses(marks.get(index), obstacle.box(), width)) {
                crossings++;
            }
        }
        return crossings;
    }
}
