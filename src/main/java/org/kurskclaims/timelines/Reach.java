package org.kurskclaims.timelines;

import org.kurskclaims.comparison.Figure;
import org.kurskclaims.quantity.ComparisonInterval;

/**
 * The bar of a mark: how far its figure reaches, in pixels from the top.
 *
 * @param high y of the bar's upper end
 * @param low y of the bar's lower end
 * @param capHigh whether the upper end is a stated bound, drawn as a tick
 * @param capLow whether the lower end is one
 */
record Reach(Fade fade, double high, double low, boolean capHigh, boolean capLow) {

    /** How far an open end is drawn: far enough to read, and the same for all, since it stands for no number. */
    static final double OPEN = 62;

    private static final double LEAST = 7;
    private static final double LEAST_VAGUE = 30;
    private static final double VAGUE_FACTOR = 3.2;

    boolean isVisible() {
        return low - high > 0.5;
    }

    static Reach of(Figure figure, ValueAxis axis) {
        double value = figure.quantity().representative().doubleValue();
        double y = axis.y(value);
        return switch (figure.quantity().qualifier()) {
            case EXACTLY -> new Reach(Fade.NONE, y, y, false, false);
            case ABOUT -> about(figure.interval(), axis, y);
            case MORE_THAN, AT_LEAST -> new Reach(Fade.UP, y - OPEN, y, false, true);
            case NEARLY, LESS_THAN, AT_MOST -> new Reach(Fade.DOWN, y, Math.min(y + OPEN, axis.bottomY()), true, false);
            case BETWEEN -> {
                ComparisonInterval stated = figure.interval();
                double high = stated.high() == null ? y : axis.y(stated.high().doubleValue());
                yield new Reach(Fade.NONE, high, axis.y(stated.low().doubleValue()), true, true);
            }
            case VAGUE -> vague(value, axis);
        };
    }

    private static Reach about(ComparisonInterval interval, ValueAxis axis, double y) {
        double high =
                interval.high() == null ? y - LEAST / 2 : axis.y(interval.high().doubleValue());
        double low = axis.y(interval.low().doubleValue());
        return new Reach(Fade.SOFT, Math.min(high, y - LEAST / 2), Math.max(low, y + LEAST / 2), false, false);
    }

    private static Reach vague(double value, ValueAxis axis) {
        double low = axis.y(value * 0.85);
        double high = axis.y(value * VAGUE_FACTOR);
        return new Reach(Fade.VAGUE, Math.min(high, low - LEAST_VAGUE), low, false, false);
    }
}
