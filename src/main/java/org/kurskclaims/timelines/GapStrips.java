package org.kurskclaims.timelines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.GapPeriod;
import org.kurskclaims.comparison.Gaps;
import org.kurskclaims.comparison.Relation;
import org.kurskclaims.comparison.Series;
import org.kurskclaims.comparison.Verdict;
import org.kurskclaims.comparison.Wording;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;

/** Draws how far apart the figures stand: under the chart, on the same days, a cell for each period. */
final class GapStrips {

    static final double HEIGHT = 96;

    private static final double TOP = 27;
    private static final double BOTTOM = 70;

    /** So that two shapes that contradict each other never touch. */
    private static final double APART = 14;

    /** Narrower cells have no room for two numbers. */
    private static final double WIDE_ENOUGH = 0.07;

    private static final Look NOBODY = Look.plain("other");

    private GapStrips() {}

    /** Absent where no period has a figure of two speakers. */
    static @Nullable GapStrip of(Series series, TimeScale time) {
        Periods periods = Periods.of(time);
        List<GapPeriod> cells = Gaps.of(series, periods.starts(time), time.last());
        if (cells.stream().allMatch(cell -> cell.telling() == null)) {
            return null;
        }
        Canvas canvas = Canvas.fluid();
        String summary = summary(cells);
        canvas.svg().open("svg", "class", "tl wide gap", "height", HEIGHT, "role", "img", "aria-label", summary);
        paint(canvas, cells, time);
        return new GapStrip(
                periods.inWords(), summary, canvas.svg().close("svg").drawing());
    }

    static void paint(Canvas canvas, List<GapPeriod> cells, TimeScale time) {
        canvas.line(Part.AXIS, NOBODY, canvas.x(0), HEIGHT, canvas.x(1), HEIGHT);
        Spread spread = Spread.of(cells);
        for (GapPeriod cell : cells) {
            double x = time.startOf(cell.first());
            double end = time.endOf(cell.last());
            canvas.line(Part.CELL, NOBODY, canvas.x(x), 0, canvas.x(x), HEIGHT);
            if (end - x >= 0.03) {
                canvas.anchor((x + end) / 2);
                cell(canvas, cell, spread, end - x >= WIDE_ENOUGH);
                canvas.leave();
            }
        }
    }

    private static void cell(Canvas canvas, GapPeriod cell, Spread spread, boolean ranged) {
        Relation telling = cell.telling();
        if (cell.figures().isEmpty()) {
            canvas.text(Part.AXIS_TEXT, NOBODY, "middle", 0, 54, "–");
            return;
        }
        if (telling == null) {
            single(canvas, cell, spread, ranged);
            return;
        }
        boolean apart = telling.verdict() == Verdict.CONTRADICTS;
        Figure low = telling.lower();
        Figure high = telling.higher();
        double highY = spread.y(high);
        double lowY = apart ? Math.max(spread.y(low), highY + APART) : spread.y(low);
        canvas.text(Part.GAP_TEXT, NOBODY, "middle", 0, 12, verdict(telling));
        canvas.rect(apart ? Part.GAP_BAR : Part.GAP_BAR_COMPATIBLE, NOBODY, -1, highY, 2, lowY - highY);
        shape(canvas, high, highY);
        shape(canvas, low, lowY);
        if (ranged) {
            canvas.text(Part.RANGE, NOBODY, "middle", 0, 92, range(low, high));
        }
    }

    private static void single(Canvas canvas, GapPeriod cell, Spread spread, boolean ranged) {
        List<Figure> figures = cell.figures();
        Figure first = figures.get(0);
        String words = figures.size() == 1 ? Phrases.of("gap.one") : Phrases.of("gap.figures", figures.size());
        canvas.text(Part.AXIS_TEXT, NOBODY, "middle", 0, 12, words);
        figures.stream().limit(3).forEach(figure -> shape(canvas, figure, spread.y(figure)));
        Figure last = figures.get(figures.size() - 1);
        if (ranged) {
            String values = figures.size() == 1 ? value(first) : range(first, last);
            canvas.text(Part.RANGE, NOBODY, "middle", 0, 92, values);
        }
    }

    private static void shape(Canvas canvas, Figure figure, double y) {
        Look look = Look.plain(figure.side());
        canvas.svg().open("g", canvas.skin().group("s-" + look.side()));
        canvas.shape(look, 0, y);
        canvas.svg().close("g");
    }

    private static String verdict(Relation relation) {
        return switch (relation.verdict()) {
            case CONTRADICTS -> relation.gap() == null ? Phrases.of("gap.apart") : Wording.times(relation);
            case SAME -> Phrases.of("gap.same");
            default -> Phrases.of("gap.compatible");
        };
    }

    private static String range(Figure low, Figure high) {
        return low.quantity().representative().compareTo(high.quantity().representative()) == 0
                ? value(high)
                : value(low) + " – " + value(high);
    }

    /** "3,000+" for an open end. */
    private static String value(Figure figure) {
        Quantity quantity = figure.quantity();
        String number = Numbers.tick(quantity.representative().doubleValue());
        boolean open = quantity.qualifier() == Qualifier.MORE_THAN
                || quantity.qualifier() == Qualifier.AT_LEAST
                || quantity.qualifier() == Qualifier.VAGUE;
        return (figure.isDerived() ? "= " : "") + number + (open ? "+" : "");
    }

    private static String summary(List<GapPeriod> cells) {
        List<String> parts = new ArrayList<>();
        for (GapPeriod cell : cells) {
            Relation telling = cell.telling();
            if (telling != null) {
                Figure low = telling.lower();
                Figure high = telling.higher();
                parts.add(Phrases.of(
                        "gap.spoken", period(cell.first(), cell.last()), range(low, high), verdict(telling)));
            }
        }
        return String.join("; ", parts);
    }

    private static String period(LocalDate first, LocalDate last) {
        return Periods.words(first, last);
    }

    /** A small logarithmic axis of the strip's own. */
    private record Spread(double low, double high) {

        static Spread of(List<GapPeriod> cells) {
            double[] values = cells.stream()
                    .flatMap(cell -> cell.figures().stream())
                    .mapToDouble(figure -> figure.quantity().representative().doubleValue())
                    .filter(value -> value > 0)
                    .sorted()
                    .toArray();
            return values.length == 0 ? new Spread(1, 10) : new Spread(values[0], values[values.length - 1]);
        }

        double y(Figure figure) {
            double value = Math.max(low, figure.quantity().representative().doubleValue());
            double range = Math.log(high / low);
            return range == 0 ? (TOP + BOTTOM) / 2 : BOTTOM - (BOTTOM - TOP) * Math.log(value / low) / range;
        }
    }
}
