package org.kurskclaims.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a {@link FuzzyDate} as a reader expects it, no more precise than it is. */
final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private DateWords() {}

    static String of(FuzzyDate date) {
        String doubt = date.edtf().endsWith("~") || date.edtf().endsWith("%") ? "about " : "";
        String question = date.edtf().endsWith("?") || date.edtf().endsWith("%") ? "?" : "";
        return doubt + span(date.earliest(), date.latest()) + question;
    }

    private static String span(LocalDate first, LocalDate last) {
        if (first.equals(LocalDate.MIN)) {
            return "until " + day(last);
        }
        if (last.equals(LocalDate.MAX)) {
            return "since " + day(first);
        }
        if (first.equals(last)) {
            return day(first);
        }
        if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth())) {
            return months(first, last);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + "–" + day(last);
        }
        String start =
                first.getYear() == last.getYear() ? DAY_AND_MONTH.format(first).replace("Sept", "Sep") : day(first);
        return start + " – " + day(last);
    }

    private static String months(LocalDate first, LocalDate last) {
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return month(first);
        }
        if (first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return first.getYear() == last.getYear() ? "" + first.getYear() : first.getYear() + "–" + last.getYear();
        }
        return month(first) + " – " + month(last);
    }

    private static String day(LocalDate day) {
        return DAY.format(day).replace("Sept", "Sep");
    }

    private static String month(LocalDate day) {
        return MONTH.format(day).replace("Sept", "Sep");
    }
}
