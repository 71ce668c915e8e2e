package org.kurskclaims.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads EDTF: level 0 dates and intervals; of level 1 the qualifications {@code ? ~ %}, unspecified digits from the right,
 * seasons 21 to 24, and open or unknown interval ends; of level 2 the set {@code [a..b]}.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">the EDTF specification</a>
 */
final class EdtfParser {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d\\d|\\dX|XX))?(?:-(\\d\\d|\\dX|XX))?[?~%]?");
    private static final String FORMS =
            "write 2024-11-14, 2024-11, 2024, 2024-11~, 2024-08-06/2024-10-25 or " + "[2024-12-29..2024-12-31]";

    private EdtfParser() {}

    static FuzzyDate parse(String edtf) {
        String text = edtf.strip();
        try {
            if (text.startsWith("[") && text.endsWith("]")) {
                return range(text, text.substring(1, text.length() - 1), "\\.\\.");
            }
            return text.contains("/") ? range(text, text, "/") : single(text);
        } catch (DateTimeException e) {
            throw new InvalidDate(edtf, "the calendar has no such day");
        }
    }

    private static FuzzyDate range(String whole, String inner, String separator) {
        String[] ends = inner.split(separator, -1);
        if (ends.length != 2 || (isOpen(ends[0]) && isOpen(ends[1]))) {
            throw new InvalidDate(whole, FORMS);
        }
        LocalDate first = isOpen(ends[0]) ? LocalDate.MIN : single(ends[0]).earliest();
        LocalDate last = isOpen(ends[1]) ? LocalDate.MAX : single(ends[1]).latest();
        if (first.isAfter(last)) {
            throw new InvalidDate(whole, "it ends before it starts");
        }
        return new FuzzyDate(whole, first, last);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static FuzzyDate single(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new InvalidDate(text, FORMS);
        }
        String year = parts.group(1);
        int firstYear = Integer.parseInt(year.replace('X', '0'));
        int lastYear = Integer.parseInt(year.replace('X', '9'));
        String month = parts.group(2);
        String day = parts.group(3);
        if (month == null || month.equals("XX")) {
            return new FuzzyDate(
                    text,
                    Year.of(firstYear).atDay(1),
                    YearMonth.of(lastYear, 12).atEndOfMonth());
        }
        if (firstYear != lastYear) {
            throw new InvalidDate(text, FORMS);
        }
        return month(text, firstYear, month, day);
    }

    private static FuzzyDate month(String text, int year, String month, @Nullable String day) {
        if (month.compareTo("21") >= 0 && month.compareTo("24") <= 0) {
            YearMonth start = YearMonth.of(year, 3 * (Integer.parseInt(month) - 21) + 3);
            return new FuzzyDate(text, start.atDay(1), start.plusMonths(2).atEndOfMonth());
        }
        if (month.endsWith("X")) {
            YearMonth first = YearMonth.of(year, month.startsWith("0") ? 1 : 10);
            YearMonth last = YearMonth.of(year, month.startsWith("0") ? 9 : 12);
            return new FuzzyDate(text, first.atDay(1), last.atEndOfMonth());
        }
        YearMonth exact = YearMonth.of(year, Integer.parseInt(month));
        if (day == null || day.equals("XX")) {
            return new FuzzyDate(text, exact.atDay(1), exact.atEndOfMonth());
        }
        if (day.endsWith("X")) {
            int first = Math.max(1, Integer.parseInt(day.replace('X', '0')));
            int last = Math.min(exact.lengthOfMonth(), Integer.parseInt(day.replace('X', '9')));
            return new FuzzyDate(text, exact.atDay(first), exact.atDay(last));
        }
        LocalDate only = exact.atDay(Integer.parseInt(day));
        return new FuzzyDate(text, only, only);
    }
}
