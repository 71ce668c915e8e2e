package org.kurskclaims.timelines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kurskclaims.comparison.Change;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Window;

/** Puts figures in their places: days to the width, values to the height. */
final class MarkLayout {

    /** The band above the scale, where figures stand that the scale cannot show. */
    static final double BAND_Y = 16;

    private final TimeScale time;
    private final ValueAxis axis;
    private final Map<String, Change> changes;

    MarkLayout(TimeScale time, ValueAxis axis, Map<String, Change> changes) {
        this.time = time;
        this.axis = axis;
        this.changes = changes;
    }

    List<Mark> of(List<Figure> figures) {
        List<Mark> marks = new ArrayList<>();
        for (Figure figure : figures) {
            Window window = figure.window();
            if (window != null && time.shows(window)) {
                marks.add(mark(figure, window));
            }
        }
        return marks;
    }

    private Mark mark(Figure figure, Window window) {
        boolean openLeft = window.first().isBefore(time.first());
        boolean openRight = window.last().isAfter(time.last());
        boolean oneDay = window.first().equals(window.last());
        double from = oneDay ? time.at(window.first()) : time.startOf(window.first());
        double to = oneDay ? from : time.endOf(window.last());
        double value = figure.quantity().representative().doubleValue();
        boolean above = axis.isAbove(value);
        Change change = changes.get(figure.id());
        double y = above ? BAND_Y : axis.y(value);
        Reach reach = above ? new Reach(Fade.NONE, y, y, false, false) : Reach.of(figure, axis);
        return new Mark(
                figure,
                Look.of(figure),
                middle(figure, window, from, to),
                from,
                to,
                openLeft && !oneDay,
                openRight && !oneDay,
                y,
                reach,
                above,
                change,
                Captions.of(figure, above, change));
    }

    /** An endless period is marked where it was stated; any other in the middle of what is shown of it. */
    private double middle(Figure figure, Window window, double from, double to) {
        LocalDate said = figure.stated() == null ? null : figure.stated().earliest();
        boolean endless = window.last().equals(LocalDate.MAX) || window.first().equals(LocalDate.MIN);
        if (endless && said != null && !said.isBefore(time.first()) && !said.isAfter(time.last())) {
            return time.at(said);
        }
        return (from + to) / 2;
    }
}
