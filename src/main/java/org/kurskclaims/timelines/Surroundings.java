package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.List;

/** What captions must keep clear of: marks, their bars and spans, and the axis's own words. */
final class Surroundings {

    static final double SHAPE = 3;
    /** How far the sign of a change reaches from its mark. */
    private static final double SIGN = 17;

    private static final double BAR = 0.9;
    private static final double SPAN = 1.5;
    private static final double AXIS = 1.5;

    private Surroundings() {}

    static List<Labels.Obstacle> of(List<Mark> marks, ValueAxis axis, String unit) {
        List<Labels.Obstacle> obstacles = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            double y = mark.pointY();
            if (mark.change() != null) {
                obstacles.add(new Labels.Obstacle(Box.around(mark.x(), -SIGN, 12, y - SIGN, y + 12), SHAPE, i));
            } else if (!mark.look().vague()) {
                obstacles.add(new Labels.Obstacle(Box.around(mark.x(), -8, 8, y - 8, y + 8), SHAPE, i));
            }
            Reach reach = mark.reach();
            if (reach.isVisible()) {
                double half = mark.look().vague() ? 9 : 6;
                obstacles.add(
                        new Labels.Obstacle(Box.around(mark.x(), -half, half, reach.high(), reach.low()), BAR, i));
            }
            if (mark.hasSpan()) {
                obstacles.add(new Labels.Obstacle(new Box(mark.from(), -2, mark.to(), 2, y - 2, y + 2), SPAN, i));
            }
        }
        List<Double> ticks = axis.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            double y = axis.y(ticks.get(i));
            String text = Numbers.tick(ticks.get(i)) + (i == ticks.size() - 1 ? unit : "");
            double width = TextWidth.of(text, 12, false);
            obstacles.add(new Labels.Obstacle(Box.around(0, 0, width + 4, y - 16, y - 2), AXIS, -1));
        }
        return obstacles;
    }
}
