package org.kurskclaims.timelines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kurskclaims.dating.FuzzyDate;

/** Calendar periods for the gap strip, as fine as the axis leaves room for. */
enum Periods {
    WEEK,
    HALF_MONTH,
    MONTH,
    QUARTER,
    YEAR;

    private static final int MOST = 13;

    static Periods of(TimeScale time) {
        for (Periods period : values()) {
            if (period.starts(time).size() <= MOST) {
                return period;
            }
        }
        return YEAR;
    }

    /** First days of the periods on the axis; the first and last period may be cut off. */
    List<LocalDate> starts(TimeScale time) {
        List<LocalDate> starts = new ArrayList<>();
        starts.add(time.first());
        for (LocalDate day = next(time.first()); !day.isAfter(time.last()); day = next(day)) {
            starts.add(day);
        }
        return starts;
    }

    private LocalDate next(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return switch (this) {
            case WEEK -> day.plusDays(8L - day.getDayOfWeek().getValue());
            case HALF_MONTH -> day.getDayOfMonth() < 16 ? day.withDayOfMonth(16) : month.plusMonths(1);
            case MONTH -> month.plusMonths(1);
            case QUARTER -> month.plusMonths(3 - (month.getMonthValue() - 1) % 3);
            case YEAR -> LocalDate.of(day.getYear() + 1, 1, 1);
        };
    }

    /** "half month". */
    String inWords() {
        return Phrases.of("period." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    static String words(LocalDate first, LocalDate last) {
        return FuzzyDate.period(first, last).inWords();
    }
}
