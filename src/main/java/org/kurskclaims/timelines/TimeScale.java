package org.kurskclaims.timelines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Window;

/**
 * The horizontal axis: days to fractions of the width.
 *
 * @param first the day at the left edge
 * @param last the day at the right edge, its end included
 */
record TimeScale(LocalDate first, LocalDate last) {

    private static final double MARGIN = 0.05;
    private static final int LEAST_MARGIN_IN_DAYS = 3;
    private static final int MOST_TICKS = 11;
    private static final double ROOM_FOR_A_LABEL = 0.11;

    /** The axis that a reader asked for, or the figures' own days with a little room at both ends. */
    static TimeScale of(List<Figure> figures, View view) {
        LocalDate earliest = null;
        LocalDate latest = null;
        for (Figure figure : figures) {
            Window window = figure.window();
            if (window == null) {
                continue;
            }
            LocalDate from = window.first().equals(LocalDate.MIN) ? window.last() : window.first();
            LocalDate to = window.last().equals(LocalDate.MAX) ? window.first() : window.last();
            earliest = earliest == null || from.isBefore(earliest) ? from : earliest;
            latest = latest == null || to.isAfter(latest) ? to : latest;
        }
        LocalDate start = earliest == null ? LocalDate.of(2024, 8, 6) : earliest;
        LocalDate end = latest == null ? start.plusMonths(9) : latest;
        long margin = Math.max(LEAST_MARGIN_IN_DAYS, Math.round(ChronoUnit.DAYS.between(start, end) * MARGIN));
        LocalDate from = view.from() != null ? view.from() : start.minusDays(margin);
        LocalDate to = view.to() != null ? view.to() : end.plusDays(margin);
        return new TimeScale(from, to.isAfter(from) ? to : from.plusDays(1));
    }

    /** The same days and after them a share of as many more, for words at the ends of lines. */
    TimeScale withRoom(double share) {
        return new TimeScale(first, last.plusDays(Math.round(days() * share)));
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean shows(Window window) {
        return !window.last().isBefore(first) && !window.first().isAfter(last);
    }

    /** The middle of a day; outside 0 to 1 for days off the axis. */
    double at(LocalDate day) {
        return (ChronoUnit.DAYS.between(first, day) + 0.5) / days();
    }

    /** The start of a day, held within the axis. */
    double startOf(LocalDate day) {
        if (day.isBefore(first)) {
            return 0;
        }
        return day.isAfter(last) ? 1 : (double) ChronoUnit.DAYS.between(first, day) / days();
    }

    double endOf(LocalDate day) {
        return day.isBefore(last) ? startOf(day.plusDays(1)) : 1;
    }

    /** @param day the tick's day; its label starts there */
    record Tick(LocalDate day, String label) {}

    List<Tick> ticks() {
        for (TickStep step : TickStep.values()) {
            List<LocalDate> days = step.days(first, last);
            if (days.size() <= MOST_TICKS || step == TickStep.TEN_YEARS) {
                return labelled(step, days);
            }
        }
        return List.of();
    }

    /** Where an axis starts well before its first month's tick, the month that is cut off is named too. */
    private List<Tick> labelled(TickStep step, List<LocalDate> days) {
        List<Tick> ticks = new ArrayList<>();
        int year = 0;
        if (step == TickStep.MONTH && !days.isEmpty() && startOf(days.get(0)) > ROOM_FOR_A_LABEL) {
            ticks.add(new Tick(first, step.label(first, true)));
            year = first.getYear();
        }
        for (LocalDate day : days) {
            ticks.add(new Tick(day, step.label(day, day.getYear() != year)));
            year = day.getYear();
        }
        return ticks;
    }
}
