package org.kurskclaims.dating;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that an expression can mean.
 *
 * @param period whether it lasts from the first to the last day, rather than being one of them
 */
record DateSpan(LocalDate first, LocalDate last, boolean period) {

    static DateSpan day(LocalDate day) {
        return new DateSpan(day, day, false);
    }

    static DateSpan oneOf(LocalDate first, LocalDate last) {
        return new DateSpan(first, last, false);
    }

    static DateSpan period(LocalDate first, LocalDate last) {
        return new DateSpan(first, last, true);
    }

    static DateSpan month(YearMonth month) {
        return new DateSpan(month.atDay(1), month.atEndOfMonth(), false);
    }

    FuzzyDate date() {
        if (first.getDayOfMonth() == 1 && !first.equals(last)) {
            YearMonth month = YearMonth.from(first);
            if (last.equals(month.atEndOfMonth())) {
                return FuzzyDate.parse(month.toString());
            }
            if (first.getMonthValue() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
                return FuzzyDate.parse(String.format("%04d", first.getYear()));
            }
        }
        return period ? FuzzyDate.period(first, last) : FuzzyDate.oneOf(first, last);
    }
}
