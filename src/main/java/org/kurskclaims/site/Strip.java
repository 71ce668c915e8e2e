package org.kurskclaims.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Series;
import org.kurskclaims.comparison.Window;

/**
 * A series as a line of marks, small enough for a card: time runs from left to right over the same days on every card, the
 * value from the bottom up, in proportion to the largest figure of the series.
 */
record Strip(List<Dot> dots) {

    static final int HEIGHT = 34;
    private static final int MOST = 80;
    private static final double MARGIN = 7;

    /**
     * One figure's mark.
     *
     * @param x from the left, in percent of the width
     * @param width of the days that its date may mean, in percent
     * @param y from the top, in pixels
     */
    record Dot(String x, String width, String y, String side, boolean reviewed) {}

    /** @param first first day of the axis, with {@code last} the same for all strips that stand together */
    static Strip of(Series series, LocalDate first, LocalDate last) {
        List<Figure> figures = thinned(series.asserted().stream()
                .filter(figure -> !figure.isDerived() && figure.window() != null)
                .toList());
        double largest = figures.stream()
                .map(figure -> figure.quantity().representative())
                .max(BigDecimal::compareTo)
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
        List<Dot> dots = new ArrayList<>();
        for (Figure figure : figures) {
            Window window = figure.window();
            if (window != null) {
                double left = percent(window.first(), first, last);
                double right = percent(window.last(), first, last);
                double share =
                        largest == 0 ? 0 : figure.quantity().representative().doubleValue() / largest;
                dots.add(new Dot(
                        number((left + right) / 2) + "%",
                        number(right - left) + "%",
                        number(HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN)),
                        figure.side(),
                        figure.reviewed()));
            }
        }
        return new Strip(List.copyOf(dots));
    }

    private static List<Figure> thinned(List<Figure> figures) {
        if (figures.size() <= MOST) {
            return figures;
        }
        List<Figure> some = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            some.add(figures.get((int) ((long) i * figures.size() / MOST)));
        }
        return some;
    }

    private static double percent(LocalDate day, LocalDate first, LocalDate last) {
        LocalDate inside = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return 1 + 98.0 * ChronoUnit.DAYS.between(first, inside) / days;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
