package org.kurskclaims.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What the parts of a date expression mean: from what a pattern has matched to a span of days. */
final class DateReadings {

    private static final String SPELLED = "one two three four five six seven eight nine ten eleven twelve";

    private DateReadings() {}

    static String word(Matcher match, String group) {
        String word = match.group(group);
        return word == null ? "" : word.toLowerCase(Locale.ROOT);
    }

    static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    static int month(Matcher match) {
        String three = match.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(three) / 3 + 1;
    }

    /** The day of that name nearest to the reference: up to two months ahead, otherwise in the past. */
    static DateSpan dayNear(Matcher match, LocalDate reference) {
        return DateSpan.day(monthNear(match, reference).atDay(number(match, "day")));
    }

    static YearMonth monthNear(Matcher match, LocalDate reference) {
        YearMonth month = YearMonth.of(reference.getYear(), month(match));
        if (month.isAfter(YearMonth.from(reference).plusMonths(3))) {
            return month.minusYears(1);
        }
        return month.isBefore(YearMonth.from(reference).minusMonths(8)) ? month.plusYears(1) : month;
    }

    static DateSpan days(Matcher match, LocalDate reference) {
        YearMonth month = monthNear(match, reference);
        return DateSpan.period(month.atDay(number(match, "day")), month.atDay(number(match, "last")));
    }

    static DateSpan part(String part, YearMonth month) {
        String lower = part.toLowerCase(Locale.ROOT);
        if (lower.equals("last") || lower.equals("next")) {
            return DateSpan.month(month);
        }
        if (lower.startsWith("early") || lower.contains("begin") || lower.contains("start")) {
            return DateSpan.oneOf(month.atDay(1), month.atDay(10));
        }
        boolean middle = lower.startsWith("mid") || lower.contains("middle");
        return middle
                ? DateSpan.oneOf(month.atDay(11), month.atDay(20))
                : DateSpan.oneOf(month.atDay(21), month.atEndOfMonth());
    }

    static DateSpan season(String name, int year) {
        int first = switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
        YearMonth start = YearMonth.of(year, first);
        return DateSpan.oneOf(start.atDay(1), start.plusMonths(2).atEndOfMonth());
    }

    static DateSpan seasonNear(Matcher match, LocalDate reference) {
        DateSpan same = season(match.group("season"), reference.getYear());
        boolean next = word(match, "scope").equals("next");
        if (next && !same.first().isAfter(reference)) {
            return season(match.group("season"), reference.getYear() + 1);
        }
        return !next && same.first().isAfter(reference) ? season(match.group("season"), reference.getYear() - 1) : same;
    }

    static DateSpan weekday(Matcher match, LocalDate reference) {
        String three = match.group("weekday").substring(0, 2).toUpperCase(Locale.ROOT);
        DayOfWeek day = List.of(DayOfWeek.values()).stream()
                .filter(d -> d.name().startsWith(three))
                .findFirst()
                .orElseThrow();
        String scope = word(match, "scope");
        return DateSpan.day(
                switch (scope) {
                    case "next" -> reference.with(TemporalAdjusters.next(day));
                    case "last", "the previous" -> reference.with(TemporalAdjusters.previous(day));
                    default -> reference.with(TemporalAdjusters.previousOrSame(day));
                });
    }

    static DateSpan near(String words, LocalDate reference) {
        String lower = words.toLowerCase(Locale.ROOT);
        return DateSpan.day(
                switch (lower) {
                    case "yesterday", "last night", "the previous day", "the previous evening", "the day before" ->
                        reference.minusDays(1);
                    case "the day before yesterday" -> reference.minusDays(2);
                    case "tomorrow" -> reference.plusDays(1);
                    default -> reference;
                });
    }

    static int count(Matcher match) {
        String count = word(match, "count");
        if (Character.isDigit(count.charAt(0))) {
            return Integer.parseInt(count);
        }
        int index = List.of(SPELLED.split(" ", -1)).indexOf(count);
        return index < 0 ? 1 : index + 1;
    }

    static LocalDate back(LocalDate reference, Matcher match) {
        int count = count(match);
        return switch (word(match, "unit")) {
            case "week" -> reference.minusWeeks(count);
            case "month" -> reference.minusMonths(count);
            case "year" -> reference.minusYears(count);
            default -> reference.minusDays(count);
        };
    }

    static DateSpan ago(Matcher match, LocalDate reference) {
        LocalDate day = back(reference, match);
        return switch (word(match, "unit")) {
            case "week" -> DateSpan.oneOf(day.minusDays(2), day.plusDays(2));
            case "month" -> DateSpan.month(YearMonth.from(day));
            case "year" -> DateSpan.oneOf(day.minusMonths(1), day.plusMonths(1));
            default -> DateSpan.day(day);
        };
    }

    /** "earlier this week": from its first day to the day of the text. */
    static DateSpan earlier(Matcher match, LocalDate reference) {
        LocalDate first = word(match, "unit").equals("week")
                ? reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : reference.withDayOfMonth(1);
        return DateSpan.oneOf(first, reference);
    }

    /** The weekend that is over, or in which the text was written. */
    static DateSpan weekendBefore(LocalDate reference) {
        LocalDate saturday = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return DateSpan.oneOf(saturday, saturday.plusDays(reference.equals(saturday) ? 0 : 1));
    }

    static @Nullable DateSpan scoped(Matcher match, LocalDate reference) {
        String scope = word(match, "scope");
        int step = switch (scope) {
            case "last", "past", "previous" -> -1;
            case "next", "coming" -> 1;
            case "this", "current" -> 0;
            default -> 9;
        };
        if (step == 9) {
            return null;
        }
        LocalDate monday = reference
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(step);
        return switch (word(match, "unit")) {
            case "week" ->
                new DateSpan(monday, monday.plusDays(6), match.group().matches("(?:over|during) .*"));
            case "weekend" -> DateSpan.oneOf(monday.plusDays(5), monday.plusDays(6));
            case "month" -> DateSpan.month(YearMonth.from(reference).plusMonths(step));
            default ->
                DateSpan.oneOf(
                        LocalDate.of(reference.getYear() + step, 1, 1),
                        LocalDate.of(reference.getYear() + step, 12, 31));
        };
    }
}
