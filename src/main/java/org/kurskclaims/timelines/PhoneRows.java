package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.List;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;

/** The chart for a phone: a row a figure, values from left to right on one axis. */
final class PhoneRows {

    private static final double HEIGHT = 24;
    private static final double MIDDLE = HEIGHT / 2;
    private static final double OPEN = 54;
    private static final double VAGUE = 86;
    private static final Look NOBODY = Look.plain("other");

    private final ValueAxis axis;
    private final Links links;

    /** @param axis the wide chart's, of which only the proportions are used */
    PhoneRows(ValueAxis axis, Links links) {
        this.axis = new ValueAxis(axis.kind(), axis.bottom(), axis.top(), 0, 1);
        this.links = links;
    }

    SvgDrawing scale(String unit) {
        Canvas canvas = Canvas.fluid();
        canvas.svg()
                .open("svg", "class", "st", "height", 22, "role", "img", "aria-label", Phrases.of("rows.scale", unit));
        grid(canvas, 22);
        List<Double> ticks = ticks();
        for (int i = 0; i < ticks.size(); i++) {
            double x = x(ticks.get(i));
            canvas.anchor(x);
            String anchor = x < 0.02 ? "start" : x > 0.98 ? "end" : "middle";
            canvas.text(Part.AXIS_TEXT, NOBODY, anchor, 0, 16, Numbers.tick(ticks.get(i)));
            canvas.leave();
        }
        return canvas.svg().close("svg").drawing();
    }

    PhoneRow row(Mark mark, String side) {
        Figure figure = mark.figure();
        Canvas canvas = start(Captions.spoken(figure, side, mark.above(), mark.change()));
        canvas.svg().open("g", canvas.skin().group(mark.look().css()));
        if (mark.above()) {
            canvas.anchor(0.985);
            canvas.shape(mark.look(), 0, MIDDLE);
            canvas.leave();
        } else {
            body(canvas, mark);
        }
        canvas.svg().close("g");
        return new PhoneRow(
                figure,
                figure.side(),
                Captions.words(figure),
                links.claim(figure.claimId()),
                Captions.fullDate(figure.when()),
                Captions.speaker(figure, true) + (figure.articles() > 1 ? " ×" + figure.articles() : ""),
                remark(mark),
                mark.change(),
                canvas.svg().close("svg").drawing());
    }

    PhoneRow row(Bin bin, String label) {
        Canvas canvas = start(bin.spoken());
        Look look = bin.look();
        canvas.svg().open("g", canvas.skin().group(look.css()));
        ranged(canvas, look, Fade.NONE, bin.low(), bin.high());
        canvas.anchor(x(bin.median()));
        canvas.shape(look, 0, MIDDLE);
        canvas.leave();
        canvas.svg().close("g");
        return new PhoneRow(
                null,
                bin.side(),
                new FigureWords(Numbers.tick(bin.low()) + "–" + Numbers.tick(bin.high()), ""),
                links.zoom(bin.first(), bin.last(), bin.side()),
                Periods.words(bin.first(), bin.last()),
                label,
                Phrases.count("bin.claims", bin.count()) + bin.asides(),
                null,
                canvas.svg().close("svg").drawing());
    }

    private static String remark(Mark mark) {
        List<String> remarks = new ArrayList<>();
        Figure figure = mark.figure();
        if (figure.derivation() != null) {
            remarks.add(Phrases.of("rows.derived", figure.derivation().formula()));
        }
        if (figure.modality() == Modality.FORECAST) {
            remarks.add(Phrases.of("rows.forecast", Captions.fullDate(figure.stated())));
        }
        if (mark.look().denied()) {
            remarks.add(Phrases.of("rows.denied"));
        }
        if (mark.above()) {
            remarks.add(Phrases.of("rows.above"));
        }
        if (!figure.grade().isEmpty()) {
            remarks.add(Captions.grade(figure));
        }
        return String.join(", ", remarks);
    }

    private Canvas start(String spoken) {
        Canvas canvas = Canvas.fluid();
        canvas.svg().open("svg", "class", "st", "height", HEIGHT, "role", "img", "aria-label", spoken);
        grid(canvas, HEIGHT);
        return canvas;
    }

    private void grid(Canvas canvas, double height) {
        for (double tick : ticks()) {
            canvas.line(Part.GRID, NOBODY, canvas.x(x(tick)), 0, canvas.x(x(tick)), height);
        }
    }

    private void body(Canvas canvas, Mark mark) {
        Look look = mark.look();
        Figure figure = mark.figure();
        double value = figure.quantity().representative().doubleValue();
        Qualifier qualifier = figure.quantity().qualifier();
        Fade fade = mark.reach().fade();
        if (qualifier == Qualifier.ABOUT || qualifier == Qualifier.BETWEEN) {
            java.math.BigDecimal high = figure.interval().high();
            ranged(
                    canvas,
                    look,
                    fade,
                    figure.interval().low().doubleValue(),
                    high == null ? value : high.doubleValue());
        }
        canvas.anchor(x(value));
        switch (fade) {
            case UP -> horizontal(canvas, look, fade, 0, 7, OPEN, 10);
            case DOWN -> horizontal(canvas, look, fade, -OPEN, 7, OPEN, 10);
            case VAGUE -> horizontal(canvas, look, fade, -18, 5, VAGUE, 14);
            case SOFT, NONE -> {}
        }
        if (fade == Fade.UP || fade == Fade.DOWN) {
            canvas.rect(Part.CAP, look, -1, 4, 2, 16);
        }
        if (!look.vague()) {
            canvas.shape(look, 0, MIDDLE);
        }
        if (look.denied()) {
            new MarkPainter(canvas).strike(look, MIDDLE);
        }
        canvas.leave();
    }

    private void ranged(Canvas canvas, Look look, Fade fade, double low, double high) {
        double from = x(low);
        double width = Math.max(0.015, x(high) - from);
        canvas.svg()
                .empty(
                        "rect",
                        Canvas.with(
                                canvas.skin().bar(look, fade, true),
                                "x",
                                canvas.x(from),
                                "width",
                                Svg.percent(width),
                                "y",
                                7,
                                "height",
                                10));
    }

    private static void horizontal(Canvas canvas, Look look, Fade fade, double x, double y, double w, double h) {
        canvas.svg()
                .empty(
                        "rect",
                        Canvas.with(canvas.skin().bar(look, fade, true), "x", x, "y", y, "width", w, "height", h));
    }

    private double x(double value) {
        return 1 - axis.y(value);
    }

    /** Few enough that their numbers fit on a phone. */
    private List<Double> ticks() {
        List<Double> all = new ArrayList<>();
        if (!axis.isLog()) {
            all.add(axis.bottom());
        }
        all.addAll(axis.ticks());
        int every = (all.size() + 3) / 4;
        List<Double> few = new ArrayList<>();
        for (int i = 0; i < all.size(); i += Math.max(1, every)) {
            few.add(all.get(i));
        }
        return few;
    }
}
