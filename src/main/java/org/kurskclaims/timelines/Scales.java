package org.kurskclaims.timelines;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;

/**
 * Chooses the vertical axis. Linear from zero where it can show the figures; broken where one or two figures tower above
 * the others (they stand in a band above the scale); logarithmic where the figures span more than a linear axis can
 * show. Forecasts never stretch the axis of the counts.
 */
final class Scales {

    private static final double LINEAR_CAN_SHOW = 25;
    private static final double TOWERS = 2.5;
    private static final double FORECAST_TOWERS = 1.6;
    private static final int FEWEST_FOR_A_BREAK = 4;

    private Scales() {}

    static ValueAxis of(List<Figure> figures, ScaleChoice choice, double topY, double bottomY) {
        double[] counts = tops(figures, false);
        double[] all = counts.length == 0 ? tops(figures, true) : counts;
        if (all.length == 0) {
            return new ValueAxis(ValueAxis.LINEAR, 0, 1, topY, bottomY);
        }
        double highest = all[all.length - 1];
        double[] foretold = tops(figures, true);
        double foretoldTop = foretold[foretold.length - 1];
        double shown = foretoldTop <= highest * FORECAST_TOWERS ? Math.max(highest, foretoldTop) : highest;
        double lowest = lowest(figures);
        boolean wide = lowest > 0 && shown / lowest > LINEAR_CAN_SHOW;
        if (choice == ScaleChoice.LOG && lowest > 0) {
            return log(lowest, shown, topY, bottomY);
        }
        if (choice == ScaleChoice.AUTO && wide) {
            double rest = withoutTowers(all);
            if (rest < shown && rest / lowest <= LINEAR_CAN_SHOW) {
                return linear(ValueAxis.BROKEN, rest, topY, bottomY);
            }
            return log(lowest, shown, topY, bottomY);
        }
        return linear(foretoldTop > shown ? ValueAxis.BROKEN : ValueAxis.LINEAR, shown, topY, bottomY);
    }

    /** The highest value that remains when at most two (and at most a sixth) of the figures are set aside as towers. */
    private static double withoutTowers(double[] sorted) {
        int most = Math.min(2, sorted.length / 6);
        if (sorted.length < FEWEST_FOR_A_BREAK) {
            return sorted[sorted.length - 1];
        }
        for (int aside = 1; aside <= Math.max(1, most); aside++) {
            double next = sorted[sorted.length - 1 - aside];
            if (sorted[sorted.length - aside] >= next * TOWERS) {
                return next;
            }
        }
        return sorted[sorted.length - 1];
    }

    private static double[] tops(List<Figure> figures, boolean forecasts) {
        return figures.stream()
                .filter(figure -> forecasts || figure.modality() != Modality.FORECAST)
                .mapToDouble(Scales::top)
                .sorted()
                .toArray();
    }

    private static double top(Figure figure) {
        BigDecimal high = figure.quantity().high();
        return (high == null ? figure.quantity().representative() : high).doubleValue();
    }

    private static double lowest(List<Figure> figures) {
        return figures.stream()
                .mapToDouble(figure -> bottom(figure).doubleValue())
                .filter(value -> value > 0)
                .min()
                .orElse(0);
    }

    private static BigDecimal bottom(Figure figure) {
        BigDecimal low = figure.quantity().low();
        boolean ranges = figure.quantity().qualifier() == Qualifier.BETWEEN && low != null && low.signum() > 0;
        return ranges && low != null ? low : figure.quantity().representative();
    }

    private static ValueAxis linear(String kind, double highest, double topY, double bottomY) {
        double room = highest <= 0 ? 1 : highest * 1.04;
        double step = step(room, 6);
        return new ValueAxis(kind, 0, Math.ceil(room / step) * step, topY, bottomY);
    }

    private static ValueAxis log(double lowest, double highest, double topY, double bottomY) {
        double top = ceiling(highest * 1.04);
        double bottom = floor(lowest / 1.3);
        return new ValueAxis(ValueAxis.LOG, bottom, Math.max(top, bottom * 10), topY, bottomY);
    }

    /** A round step (1, 2 or 5 times a power of ten) that divides a range into at most so many parts. */
    static double step(double range, int parts) {
        double raw = range / parts;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        return Arrays.stream(new double[] {1, 2, 5, 10})
                .map(factor -> factor * power)
                .filter(step -> step >= raw * 0.999999)
                .findFirst()
                .orElse(10 * power);
    }

    private static double ceiling(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        return Arrays.stream(new double[] {1, 2, 5, 10})
                .map(factor -> factor * power)
                .filter(round -> round >= value)
                .findFirst()
                .orElse(10 * power);
    }

    private static double floor(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double[] factors = {5, 2, 1};
        return Arrays.stream(factors)
                .map(factor -> factor * power)
                .filter(round -> round <= value)
                .findFirst()
                .orElse(power);
    }
}
