package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.List;

/**
 * The vertical axis: values to pixels, upwards.
 *
 * @param kind "linear", "log" or "broken" (linear, with outliers in a band of their own above it)
 * @param bottom value at {@code bottomY}
 * @param top value at {@code topY}; what lies above is out of scale
 */
record ValueAxis(String kind, double bottom, double top, double topY, double bottomY) {

    static final String LINEAR = "linear";
    static final String LOG = "log";
    static final String BROKEN = "broken";

    boolean isLog() {
        return kind.equals(LOG);
    }

    boolean isAbove(double value) {
        return value > top * 1.000001;
    }

    double y(double value) {
        double held = Math.max(bottom, Math.min(top, value));
        double fraction = isLog()
                ? (Math.log(held) - Math.log(bottom)) / (Math.log(top) - Math.log(bottom))
                : (held - bottom) / (top - bottom);
        return bottomY - fraction * (bottomY - topY);
    }

    /** Round values to draw gridlines at, the lowest first. */
    List<Double> ticks() {
        return isLog() ? logTicks() : linearTicks();
    }

    private List<Double> linearTicks() {
        List<Double> ticks = new ArrayList<>();
        double step = Scales.step(top - bottom, 6);
        for (int i = 1; bottom + i * step <= top * 1.000001; i++) {
            ticks.add(bottom + i * step);
        }
        return ticks;
    }

    private List<Double> logTicks() {
        List<Double> ticks = new ArrayList<>();
        double decades = Math.log10(top / bottom);
        double[] steps = decades <= 2.4 ? new double[] {1, 2, 5} : new double[] {1};
        for (int power = (int) Math.floor(Math.log10(bottom) + 1e-9); Math.pow(10, power) <= top; power++) {
            for (double step : steps) {
                double value = step * Math.pow(10, power);
                if (value > bottom * 1.000001 && value <= top * 1.000001) {
                    ticks.add(value);
                }
            }
        }
        return ticks;
    }
}
