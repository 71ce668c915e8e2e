package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.List;

/** Teaches the marks that a drawing uses, with the shape of one of its sides. */
final class Legend {

    private static final double MIDDLE = 18;

    private final List<LegendEntry> entries = new ArrayList<>();
    private final String side;

    private Legend(String side) {
        this.side = side;
    }

    static List<LegendEntry> of(Chart chart) {
        List<Mark> marks = chart.marks();
        Legend legend = new Legend(
                marks.isEmpty()
                        ? chart.bins().isEmpty()
                                ? "ukraine"
                                : chart.bins().get(0).side()
                        : marks.get(0).look().side());
        if (!chart.bins().isEmpty()) {
            legend.add("bin", Look.plain(legend.side), new Reach(Fade.NONE, 3, 34, false, false), false);
            return legend.entries;
        }
        if (marks.isEmpty() || marks.stream().anyMatch(mark -> !mark.look().unreviewed())) {
            legend.add("exact", Look.plain(legend.side), none(), false);
        }
        if (marks.stream().anyMatch(mark -> mark.look().unreviewed())) {
            legend.add("unreviewed", new Look(legend.side, true, false, false, false, false), none(), false);
        }
        legend.reach(marks, Fade.SOFT, "about", new Reach(Fade.SOFT, 1, 35, false, false));
        legend.reach(marks, Fade.UP, "more", new Reach(Fade.UP, -2, 30, false, true));
        legend.reach(marks, Fade.DOWN, "nearly", new Reach(Fade.DOWN, 6, 38, true, false));
        if (marks.stream()
                .anyMatch(mark -> mark.reach().capHigh() && mark.reach().capLow())) {
            legend.add("between", Look.plain(legend.side), new Reach(Fade.NONE, 5, 31, true, true), false);
        }
        if (marks.stream().anyMatch(mark -> mark.look().vague())) {
            legend.add(
                    "vague",
                    new Look(legend.side, false, false, false, true, false),
                    new Reach(Fade.VAGUE, 0, 36, false, false),
                    false);
        }
        if (marks.stream().anyMatch(mark -> mark.hasSpan() && !mark.look().forecast())) {
            legend.add("span", Look.plain(legend.side), none(), true);
        }
        if (marks.stream().anyMatch(mark -> mark.look().forecast())) {
            legend.add("forecast", new Look(legend.side, false, true, false, false, false), none(), true);
        }
        if (marks.stream().anyMatch(mark -> mark.look().derived())) {
            legend.add("derived", new Look(legend.side, false, false, true, false, false), none(), false);
        }
        if (marks.stream().anyMatch(mark -> mark.look().denied())
                || chart.lanes().stream().anyMatch(lane -> !lane.stops().isEmpty())) {
            legend.add("denied", new Look(legend.side, false, false, false, false, true), none(), false);
        }
        if (!chart.tracks().isEmpty()) {
            legend.track();
        }
        if (marks.stream().anyMatch(mark -> !mark.figure().grade().isEmpty())) {
            legend.grade();
        }
        return legend.entries;
    }

    private static Reach none() {
        return new Reach(Fade.NONE, MIDDLE, MIDDLE, false, false);
    }

    private void reach(List<Mark> marks, Fade fade, String key, Reach reach) {
        if (marks.stream().anyMatch(mark -> mark.reach().fade() == fade)) {
            add(key, Look.plain(side), reach, false);
        }
    }

    private void add(String key, Look look, Reach reach, boolean span) {
        Canvas canvas = start(look);
        canvas.svg().open("g", "transform", "translate(17 0)");
        if (span) {
            canvas.line(Part.SPAN, look, -16, MIDDLE, 16, MIDDLE);
        }
        double y = reach.capHigh() == reach.capLow() ? MIDDLE : reach.capLow() ? reach.low() : reach.high();
        new MarkPainter(canvas).sample(look, reach, y);
        canvas.svg().close("g");
        finish(key, canvas);
    }

    private void track() {
        Look look = Look.plain(side);
        Canvas canvas = start(look);
        canvas.line(Part.TRACK, look, 2, 27, 32, 10);
        canvas.shape(look, 5, 25);
        canvas.shape(look, 29, 12);
        finish("track", canvas);
    }

    private void grade() {
        Look look = Look.plain(side);
        Canvas canvas = start(look);
        canvas.shape(look, 8, MIDDLE);
        canvas.text(Part.ECHO, look, "start", 18, MIDDLE + 4, "B2");
        finish("grade", canvas);
    }

    private static Canvas start(Look look) {
        Canvas canvas = Canvas.fluid();
        canvas.svg().open("svg", "class", look.css(), "viewBox", "0 0 34 36", "aria-hidden", "true");
        return canvas;
    }

    private void finish(String key, Canvas canvas) {
        entries.add(new LegendEntry(
                Phrases.of("legend." + key),
                Phrases.of("legend." + key + ".text"),
                canvas.svg().close("svg").drawing()));
    }
}
