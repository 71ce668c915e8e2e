package org.kurskclaims.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways of writing a date that are understood. */
final class DateExpressions {

    private static final String MONTH =
            "(?<month>January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?";
    private static final String WEEKDAY =
            "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun)\\b\\.?";
    private static final Pattern CALENDAR_NAME =
            Pattern.compile("(?:" + MONTH + "|" + WEEKDAY + ")", Pattern.CASE_INSENSITIVE);
    private static final String COUNT =
            "(?<count>\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final String SPELLED = "one two three four five six seven eight nine ten eleven twelve";
    private static final String SCOPE = "(?<scope>last|past|previous|next|coming|this|current|that|the same|following)";

    static final List<DateExpression> ALL = List.of(
            complete(
                    "ISO date",
                    DateTrigger.DIGITS,
                    "\\b(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})\\b",
                    (m, r) -> DateSpan.day(LocalDate.of(number(m, "year"), number(m, "number"), number(m, "day")))),
            complete(
                    "American figures",
                    DateTrigger.DIGITS,
                    "\\b(?<number>\\d{2})/(?<day>\\d{2})/(?<year>\\d{4})\\b",
                    (m, r) -> DateSpan.day(LocalDate.of(number(m, "year"), number(m, "number"), number(m, "day")))),
            complete(
                    "European figures",
                    DateTrigger.DIGITS,
                    "\\b(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>\\d{4})\\b",
                    (m, r) -> DateSpan.day(LocalDate.of(number(m, "year"), number(m, "number"), number(m, "day")))),
            complete(
                    "day, month, year",
                    DateTrigger.MONTH,
                    "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + ",? (?<year>\\d{4})\\b",
                    (m, r) -> DateSpan.day(LocalDate.of(number(m, "year"), month(m), number(m, "day")))),
            complete(
                    "month, day, year",
                    DateTrigger.MONTH,
                    "\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b",
                    (m, r) -> DateSpan.day(LocalDate.of(number(m, "year"), month(m), number(m, "day")))),
            complete(
                    "part of a month and year",
                    DateTrigger.MONTH,
                    "\\b(?<part>[Ee]arly|[Mm]id|[Ll]ate|(?:the )?(?:beginning|start|middle|end) of)[- ]" + MONTH
                            + ",? (?<year>\\d{4})\\b",
                    (m, r) -> part(m.group("part"), YearMonth.of(number(m, "year"), month(m)))),
            complete(
                    "month and year",
                    DateTrigger.MONTH,
                    "\\b" + MONTH + ",? (?:of )?(?<year>\\d{4})\\b",
                    (m, r) -> DateSpan.month(YearMonth.of(number(m, "year"), month(m)))),
            complete(
                    "season and year",
                    DateTrigger.SEASON,
                    "\\b(?:the )?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter) (?:of )?(?<year>\\d{4})\\b",
                    (m, r) -> season(m.group("season"), number(m, "year"))),
            complete(
                    "year",
                    DateTrigger.DIGITS,
                    "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Uu]ntil) )(?<year>(?:19|20)\\d{2})\\b(?![,.]\\d)",
                    (m, r) -> DateSpan.oneOf(
                            LocalDate.of(number(m, "year"), 1, 1), LocalDate.of(number(m, "year"), 12, 31))),
            relative(
                    "days and month",
                    DateTrigger.MONTH,
                    "\\b(?<day>\\d{1,2})(?: ?[-–] ?| to | and )(?<last>\\d{1,2}) " + MONTH,
                    DateExpressions::days),
            relative(
                    "month and days",
                    DateTrigger.MONTH,
                    "\\b" + MONTH + " (?<day>\\d{1,2})(?: ?[-–] ?| to | and )(?<last>\\d{1,2})\\b(?!,? ?\\d)",
                    DateExpressions::days),
            relative(
                    "day and month",
                    DateTrigger.MONTH,
                    "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + "(?! \\d{4})",
                    (m, r) -> dayNear(m, r)),
            relative(
                    "month and day",
                    DateTrigger.MONTH,
                    "\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? \\d{4})(?![,.]?\\d)",
                    (m, r) -> dayNear(m, r)),
            relative(
                    "part of a month",
                    DateTrigger.MONTH,
                    "\\b(?<part>[Ee]arly|[Mm]id|[Ll]ate|(?:the )?(?:beginning|start|middle|end) of|last|next)[- ]"
                            + MONTH + "(?! \\d)",
                    (m, r) -> part(m.group("part"), monthNear(m, r))),
            relative(
                    "month",
                    DateTrigger.MONTH,
                    "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Oo]f|[Dd]uring|[Ff]rom|[Tt]o|[Tt]hrough|[Bb]efore|[Aa]fter|[Tt]his|[Aa]nd|[Oo]ver|[Ll]ast|[Ii]nto) )"
                            + MONTH + "(?! \\d)",
                    (m, r) -> DateSpan.month(monthNear(m, r))),
            relative("typed month", DateTrigger.MONTH, "^" + MONTH + "$", (m, r) -> DateSpan.month(monthNear(m, r))),
            relative(
                    "weekday",
                    DateTrigger.WEEKDAY,
                    "\\b(?i:(?<scope>last|next|this|on|the previous) )?" + WEEKDAY
                            + "(?! \\d)(?: (?:morning|evening|night|afternoon))?",
                    DateExpressions::weekday),
            relative(
                    "near day",
                    DateTrigger.NEAR,
                    "\\b(?<near>yesterday|today|tonight|tomorrow|last night|this morning|this evening|this afternoon|overnight|earlier in the day|the day before yesterday"
                            + "|the previous (?:day|evening)|the day before)\\b",
                    (m, r) -> near(m.group("near"), r)),
            relative(
                    "past hours",
                    DateTrigger.UNIT,
                    "\\b(?:over|in|during|within|for)? ?the (?:last|past|previous) (?:24 hours|day)\\b",
                    (m, r) -> DateSpan.period(r.minusDays(1), r)),
            relative(
                    "past units",
                    DateTrigger.UNIT,
                    "\\b(?:the )?(?:last|past|previous) " + COUNT + " (?<unit>day|week|month|year)s?\\b",
                    (m, r) -> DateSpan.period(back(r, m).plusDays(0), r)),
            relative(
                    "hours ago",
                    DateTrigger.UNIT,
                    "\\b\\d{1,2} (?:hours?|hrs?|minutes?|mins?) ago\\b",
                    (m, r) -> DateSpan.day(r)),
            relative(
                    "ago",
                    DateTrigger.UNIT,
                    "\\b" + COUNT + " (?<unit>day|week|month|year)s? (?:ago|earlier)\\b",
                    (m, r) -> ago(m, r)),
            relative(
                    "week, month, year",
                    DateTrigger.UNIT,
                    "\\b(?:over |during )?(?:the )?" + SCOPE + " (?<unit>week|weekend|month|year)\\b",
                    DateExpressions::scoped),
            relative(
                    "next season",
                    DateTrigger.SEASON,
                    "\\b(?<scope>last|next|this) (?<season>spring|summer|autumn|fall|winter)\\b",
                    DateExpressions::seasonNear));

    private DateExpressions() {}

    /** Whether words begin with the name of a month or weekday, in any case. */
    static boolean isCalendarName(String words) {
        return CALENDAR_NAME.matcher(words).lookingAt();
    }

    private static DateExpression complete(
            String name, DateTrigger trigger, String pattern, DateExpression.Reader reader) {
        return new DateExpression(name, trigger, Pattern.compile(pattern), true, reader);
    }

    private static DateExpression relative(
            String name, DateTrigger trigger, String pattern, DateExpression.Reader reader) {
        boolean words = trigger == DateTrigger.UNIT || trigger == DateTrigger.SEASON || trigger == DateTrigger.NEAR;
        return new DateExpression(
                name, trigger, Pattern.compile(pattern, words ? Pattern.CASE_INSENSITIVE : 0), false, reader);
    }

    private static String word(Matcher match, String group) {
        String word = match.group(group);
        return word == null ? "" : word.toLowerCase(Locale.ROOT);
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static int month(Matcher match) {
        String three = match.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(three) / 3 + 1;
    }

    /** The day of that name nearest to the reference: up to two months ahead, otherwise in the past. */
    private static DateSpan dayNear(Matcher match, LocalDate reference) {
        return DateSpan.day(monthNear(match, reference).atDay(number(match, "day")));
    }

    private static YearMonth monthNear(Matcher match, LocalDate reference) {
        YearMonth month = YearMonth.of(reference.getYear(), month(match));
        if (month.isAfter(YearMonth.from(reference).plusMonths(3))) {
            return month.minusYears(1);
        }
        return month.isBefore(YearMonth.from(reference).minusMonths(8)) ? month.plusYears(1) : month;
    }

    private static DateSpan days(Matcher match, LocalDate reference) {
        YearMonth month = monthNear(match, reference);
        return DateSpan.period(month.atDay(number(match, "day")), month.atDay(number(match, "last")));
    }

    private static DateSpan part(String part, YearMonth month) {
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

    private static DateSpan season(String name, int year) {
        int first = switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
        YearMonth start = YearMonth.of(year, first);
        return DateSpan.oneOf(start.atDay(1), start.plusMonths(2).atEndOfMonth());
    }

    private static DateSpan seasonNear(Matcher match, LocalDate reference) {
        DateSpan same = season(match.group("season"), reference.getYear());
        boolean next = word(match, "scope").equals("next");
        if (next && !same.first().isAfter(reference)) {
            return season(match.group("season"), reference.getYear() + 1);
        }
        return !next && same.first().isAfter(reference) ? season(match.group("season"), reference.getYear() - 1) : same;
    }

    private static DateSpan weekday(Matcher match, LocalDate reference) {
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

    private static DateSpan near(String words, LocalDate reference) {
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

    private static int count(Matcher match) {
        String count = word(match, "count");
        if (Character.isDigit(count.charAt(0))) {
            return Integer.parseInt(count);
        }
        int index = List.of(SPELLED.split(" ", -1)).indexOf(count);
        return index < 0 ? 1 : index + 1;
    }

    private static LocalDate back(LocalDate reference, Matcher match) {
        int count = count(match);
        return switch (word(match, "unit")) {
            case "week" -> reference.minusWeeks(count);
            case "month" -> reference.minusMonths(count);
            case "year" -> reference.minusYears(count);
            default -> reference.minusDays(count);
        };
    }

    private static DateSpan ago(Matcher match, LocalDate reference) {
        LocalDate day = back(reference, match);
        return switch (word(match, "unit")) {
            case "week" -> DateSpan.oneOf(day.minusDays(2), day.plusDays(2));
            case "month" -> DateSpan.month(YearMonth.from(day));
            case "year" -> DateSpan.oneOf(day.minusMonths(1), day.plusMonths(1));
            default -> DateSpan.day(day);
        };
    }

    private static @Nullable DateSpan scoped(Matcher match, LocalDate reference) {
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
