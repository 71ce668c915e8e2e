package org.kurskclaims.timelines;

import java.util.List;
import java.util.function.Function;

/** Draws a chart: axes, silent sides, tracks, then the marks, each a link. */
final class ChartPainter {

    private static final int PATTERNS = 4;

    /** From the middle of a shape to its edge. */
    private static final double SHAPE = 8;

    private static final Look NOBODY = Look.plain("other");

    private final Canvas canvas;
    private final Links links;
    private final MarkPainter painter;

    ChartPainter(Canvas canvas, Links links) {
        this.canvas = canvas;
        this.links = links;
        this.painter = new MarkPainter(canvas);
    }

    void paint(Chart chart, Function<Mark, String> spoken) {
        grid(chart);
        days(chart);
        for (int i = 0; i < chart.lanes().size(); i++) {
            lane(chart.lanes().get(i), chart.laneY(i));
        }
        chart.tracks().forEach(this::track);
        chart.names().forEach(this::name);
        chart.bins().forEach(this::bin);
        values(chart);
        for (int i = 0; i < chart.marks().size(); i++) {
            mark(chart, i, spoken);
        }
    }

    private void grid(Chart chart) {
        ValueAxis axis = chart.axis();
        canvas.line(Part.AXIS, NOBODY, canvas.x(0), axis.bottomY(), canvas.x(1), axis.bottomY());
        for (double tick : axis.ticks()) {
            canvas.line(Part.GRID, NOBODY, canvas.x(0), axis.y(tick), canvas.x(1), axis.y(tick));
        }
    }

    /** Over the bars, which may stand where the numbers are. */
    private void values(Chart chart) {
        ValueAxis axis = chart.axis();
        List<Double> ticks = axis.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            double value = ticks.get(i);
            double y = axis.y(value);
            String number = Numbers.tick(value);
            canvas.anchor(0);
            canvas.text(Part.AXIS_TEXT, NOBODY, null, 0, y - 5, i == ticks.size() - 1 ? number + chart.unit() : number);
            canvas.leave();
        }
    }

    private void days(Chart chart) {
        double y = chart.axis().bottomY();
        for (TimeScale.Tick tick : chart.time().ticks()) {
            double x = chart.time().startOf(tick.day());
            canvas.line(Part.AXIS, NOBODY, canvas.x(x), y, canvas.x(x), y + 5);
            if (x < 0.965) {
                canvas.anchor(x);
                canvas.text(Part.AXIS_TEXT, NOBODY, null, 4, y + 16, tick.label());
                canvas.leave();
            }
        }
    }

    private void lane(Lane lane, double y) {
        Look look = Look.plain(lane.side());
        canvas.svg().open("g", canvas.skin().group("lane s-" + look.side()));
        canvas.line(Part.LANE, look, canvas.x(0), y, canvas.x(1), y);
        canvas.anchor(0);
        canvas.rect(Part.LANE_GROUND, look, 0, y - 8, 28 + TextWidth.of(lane.words(), 12, false), 16);
        canvas.path(Part.SHAPE, look, Shapes.path(look.side()), 8, y);
        canvas.text(Part.LABEL, look, null, 20, y + 4, lane.words());
        canvas.leave();
        for (Lane.Stop stop : lane.stops()) {
            canvas.anchor(stop.x());
            canvas.shape(look, 0, y);
            painter.strike(look, y);
            boolean left = stop.x() > 0.5;
            canvas.text(Part.LABEL, look, left ? "end" : null, left ? -12 : 12, y + 4, stop.words());
            canvas.leave();
        }
        canvas.svg().close("g");
    }

    private void track(Track track) {
        Look look = Look.plain(track.side());
        String apart = track.pattern() == 0 ? "" : " apart p" + track.pattern() % PATTERNS;
        canvas.svg().open("g", canvas.skin().group("s-" + track.side() + apart + (track.falls() ? " falls" : "")));
        canvas.line(Part.TRACK, look, canvas.x(track.x1()), track.y1(), canvas.x(track.x2()), track.y2());
        canvas.svg().close("g");
    }

    private void name(TrackName name) {
        Mark mark = name.mark();
        Look look = mark.look();
        canvas.svg().open("g", canvas.skin().group(look.css() + " names"));
        canvas.line(Part.LEADER, look, canvas.x(mark.x()), mark.y(), canvas.x(name.x()), name.y());
        canvas.anchor(name.x());
        String who = Captions.name(mark.figure());
        canvas.text(Part.WHO, look, null, 5, name.y() + 4, who);
        canvas.text(
                Part.ECHO, look, null, 11 + TextWidth.of(who, 12, false), name.y() + 4, Captions.last(mark.figure()));
        canvas.leave();
        canvas.svg().close("g");
    }

    private void bin(Bin bin) {
        Look look = bin.look();
        canvas.svg()
                .open(
                        "a",
                        Canvas.with(
                                canvas.skin().group(look.css()),
                                "href",
                                links.zoom(bin.first(), bin.last(), bin.side()),
                                "aria-label",
                                bin.spoken()));
        canvas.anchor(bin.x());
        canvas.bar(look, Fade.NONE, bin.dx() - 3, bin.yHigh(), 6, Math.max(2, bin.yLow() - bin.yHigh()));
        canvas.shape(look, bin.dx(), bin.y());
        count(look, bin);
        canvas.rect(Part.HIT, look, bin.dx() - 7, bin.yHigh() - 16, 14, bin.yLow() - bin.yHigh() + 24);
        canvas.leave();
        canvas.svg().close("a");
    }

    /** Upright, so that the numbers of neighbouring bins do not touch. */
    private void count(Look look, Bin bin) {
        double y = Math.min(bin.yHigh(), bin.y() - SHAPE) - 5;
        String turn = "rotate(-90 " + Svg.number(bin.dx() + 4) + " " + Svg.number(y) + ")";
        canvas.svg()
                .open(
                        "text",
                        Canvas.with(
                                canvas.skin().of(Part.AXIS_TEXT, look), "x", bin.dx() + 4, "y", y, "transform", turn))
                .text(bin.shortCount() + bin.asides())
                .close("text");
    }

    private void mark(Chart chart, int index, Function<Mark, String> spoken) {
        Mark mark = chart.marks().get(index);
        long claim = mark.figure().claimId();
        canvas.svg()
                .open(
                        "a",
                        Canvas.with(
                                canvas.skin().group(mark.look().css()),
                                "href",
                                links.claim(claim),
                                "id",
                                chart.id() + mark.figure().id(),
                                "aria-label",
                                spoken.apply(mark),
                                "data-card",
                                mark.look().derived() ? null : links.card(claim)));
        painter.span(mark);
        canvas.anchor(mark.x());
        painter.body(mark);
        painter.caption(mark, chart.labels().get(index));
        canvas.rect(Part.HIT, mark.look(), -12, mark.pointY() - 12, 24, 24);
        canvas.leave();
        canvas.svg().close("a");
    }
}
