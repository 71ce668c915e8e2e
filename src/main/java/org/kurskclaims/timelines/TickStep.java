package org.kurskclaims.timelines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The steps in which a time axis can be marked, finest first. */
enum TickStep {
    DAY(1, 0),
    TWO_DAYS(2, 0),
    WEEK(7, 0),
    MONTH(0, 1),
    TWO_MONTHS(0, 2),
    QUARTER(0, 3),
    HALF_YEAR(0, 6),
    YEAR(0, 12),
    TWO_YEARS(0, 24),
    FIVE_YEARS(0, 60),
    TEN_YEARS(0, 120);

    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH_NAME = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final int MOST = 400;

    private final int days;
    private final int months;

    TickStep(int days, int months) {
        this.days = days;
        this.months = months;
    }

    /** The steps' days between two days; at most a few hundred, however fine the step. */
    List<LocalDate> days(LocalDate first, LocalDate last) {
        List<LocalDate> found = new ArrayList<>();
        for (LocalDate day = start(first); !day.isAfter(last) && found.size() < MOST; day = next(day)) {
            if (!day.isBefore(first)) {
                found.add(day);
            }
        }
        return found;
    }

    private LocalDate start(LocalDate first) {
        if (days == 1) {
            return first;
        }
        if (days > 0) {
            return first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        int month = first.getYear() * 12 + first.getMonthValue() - 1;
        int floor = month - Math.floorMod(month, months);
        return LocalDate.of(floor / 12, floor % 12 + 1, 1);
    }

    private LocalDate next(LocalDate day) {
        return days > 0 ? day.plusDays(days) : day.plusMonths(months);
    }

    String label(LocalDate day, boolean withYear) {
        if (months >= 12) {
            return Integer.toString(day.getYear());
        }
        String text = (days > 0 ? DAY_OF_MONTH : MONTH_NAME).format(day).replace("Sept", "Sep");
        return withYear ? text + " " + day.getYear() : text;
    }
}
