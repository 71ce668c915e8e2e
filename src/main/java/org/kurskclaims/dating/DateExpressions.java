package org.kurskclaims.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/** The ways of writing a date that are understood. */
final class DateExpressions {

    private static final String MONTH =
            "(?<month>January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?";
    private static final String WEEKDAY =
            "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun)\\b\\.?";
    /** "the Sunday Lantern" is a newspaper. */
    private static final String NO_NAME = "(?!(?<=\\b[Tt]he (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) \\p{Lu}\\p{L})";

    private static final Pattern CALENDAR_NAME =
            Pattern.compile("(?:" + MONTH + "|" + WEEKDAY + ")", Pattern.CASE_INSENSITIVE);
    private static final String COUNT =
            "(?<count>\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final String SCOPE = "(?<scope>last|past|previous|next|coming|this|current|that|the same|following)";

    static final List<DateExpression> ALL = List.of(
            complete(
                    "ISO date",
                    DateTrigger.DIGITS,
                    "\\b(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})\\b",
                    (m, r) -> DateSpan.day(LocalDate.of(
                            DateReadings.number(m, "year"),
                            DateReadings.number(m, "number"),
                            DateReadings.number(m, "day")))),
            complete(
                    "ISO date with slashes",
                    DateTrigger.DIGITS,
                    "\\b(?<year>\\d{4})/(?<number>\\d{2})/(?<day>\\d{2})\\b",
                    (m, r) -> DateSpan.day(LocalDate.of(
                            DateReadings.number(m, "year"),
                            DateReadings.number(m, "number"),
                            DateReadings.number(m, "day")))),
            complete(
                    "American figures",
                    DateTrigger.DIGITS,
                    "\\b(?<number>\\d{2})/(?<day>\\d{2})/(?<year>\\d{4})\\b",
                    (m, r) -> DateSpan.day(LocalDate.of(
                            DateReadings.number(m, "year"),
                            DateReadings.number(m, "number"),
                            DateReadings.number(m, "day")))),
            complete(
                    "European figures",
                    DateTrigger.DIGITS,
                    "\\b(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>\\d{4})\\b",
                    (m, r) -> DateSpan.day(LocalDate.of(
                            DateReadings.number(m, "year"),
                            DateReadings.number(m, "number"),
                            DateReadings.number(m, "day")))),
            complete(
                    "day, month, year",
                    DateTrigger.MONTH,
                    "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + ",? (?<year>\\d{4})\\b",
                    (m, r) -> DateSpan.day(LocalDate.of(
                            DateReadings.number(m, "year"), DateReadings.month(m), DateReadings.number(m, "day")))),
            complete(
                    "month, day, year",
                    DateTrigger.MONTH,
                    "\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b",
                    (m, r) -> DateSpan.day(LocalDate.of(
                            DateReadings.number(m, "year"), DateReadings.month(m), DateReadings.number(m, "day")))),
            complete(
                    "part of a month and year",
                    DateTrigger.MONTH,
                    "\\b(?<part>[Ee]arly|[Mm]id|[Ll]ate|(?:the )?(?:beginning|start|middle|end) of)[- ]" + MONTH
                            + ",? (?<year>\\d{4})\\b",
                    (m, r) -> DateReadings.part(
                            m.group("part"), YearMonth.of(DateReadings.number(m, "year"), DateReadings.month(m)))),
            complete(
                    "month and year",
                    DateTrigger.MONTH,
                    "\\b" + MONTH + ",? (?:of )?(?<year>\\d{4})\\b",
                    (m, r) -> DateSpan.month(YearMonth.of(DateReadings.number(m, "year"), DateReadings.month(m)))),
            complete(
                    "season and year",
                    DateTrigger.SEASON,
                    "\\b(?:the )?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter) (?:of )?(?<year>\\d{4})\\b",
                    (m, r) -> DateReadings.season(m.group("season"), DateReadings.number(m, "year"))),
            complete(
                    "year",
                    DateTrigger.DIGITS,
                    "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Uu]ntil) )(?<year>(?:19|20)\\d{2})\\b(?![,.]\\d)",
                    (m, r) -> DateSpan.oneOf(
                            LocalDate.of(DateReadings.number(m, "year"), 1, 1),
                            LocalDate.of(DateReadings.number(m, "year"), 12, 31))),
            relative(
                    "days and month",
                    DateTrigger.MONTH,
                    "\\b(?<day>\\d{1,2})(?: ?[-–] ?| to | and )(?<last>\\d{1,2}) " + MONTH,
                    DateReadings::days),
            relative(
                    "month and days",
                    DateTrigger.MONTH,
                    "\\b" + MONTH + " (?<day>\\d{1,2})(?: ?[-–] ?| to | and )(?<last>\\d{1,2})\\b(?!,? ?\\d)",
                    DateReadings::days),
            relative(
                    "day and month",
                    DateTrigger.MONTH,
                    "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + "(?! \\d{4})",
                    (m, r) -> DateReadings.dayNear(m, r)),
            relative(
                    "month and day",
                    DateTrigger.MONTH,
                    "\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? \\d{4})(?![,.]?\\d)",
                    (m, r) -> DateReadings.dayNear(m, r)),
            relative(
                    "part of a month",
                    DateTrigger.MONTH,
                    "\\b(?<part>[Ee]arly|[Mm]id|[Ll]ate|(?:the )?(?:beginning|start|middle|end) of|last|next)[- ]"
                            + MONTH + "(?! \\d)",
                    (m, r) -> DateReadings.part(m.group("part"), DateReadings.monthNear(m, r))),
            relative(
                    "month",
                    DateTrigger.MONTH,
                    "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Oo]f|[Dd]uring|[Ff]rom|[Tt]o|[Tt]hrough|[Bb]efore|[Aa]fter|[Tt]his|[Aa]nd|[Oo]ver|[Ll]ast|[Ii]nto) )"
                            + MONTH + "(?! \\d)",
                    (m, r) -> DateSpan.month(DateReadings.monthNear(m, r))),
            relative(
                    "typed month",
                    DateTrigger.MONTH,
                    "^" + MONTH + "$",
                    (m, r) -> DateSpan.month(DateReadings.monthNear(m, r))),
            relative(
                    "weekday",
                    DateTrigger.WEEKDAY,
                    "\\b(?i:(?<scope>last|next|this|on|the previous) )?" + WEEKDAY + "(?! \\d)" + NO_NAME
                            + "(?: (?:morning|evening|night|afternoon))?",
                    DateReadings::weekday),
            relative(
                    "near day",
                    DateTrigger.NEAR,
                    "\\b(?<near>yesterday|today|tonight|tomorrow|last night|this morning|this evening|this afternoon|overnight|earlier in the day|the day before yesterday"
                            + "|the previous (?:day|evening)|the day before)\\b",
                    (m, r) -> DateReadings.near(m.group("near"), r)),
            relative(
                    "past hours",
                    DateTrigger.UNIT,
                    "\\b(?:over|in|during|within|for)? ?the (?:last|past|previous) (?:24 hours|day)\\b",
                    (m, r) -> DateSpan.period(r.minusDays(1), r)),
            relative(
                    "past units",
                    DateTrigger.UNIT,
                    "\\b(?:the )?(?:last|past|previous) " + COUNT + " (?<unit>day|week|month|year)s?\\b",
                    (m, r) -> DateSpan.period(DateReadings.back(r, m).plusDays(0), r)),
            relative(
                    "hours ago",
                    DateTrigger.UNIT,
                    "\\b\\d{1,2} (?:hours?|hrs?|minutes?|mins?) ago\\b",
                    (m, r) -> DateSpan.day(r)),
            relative(
                    "ago",
                    DateTrigger.UNIT,
                    "\\b" + COUNT + " (?<unit>day|week|month|year)s? (?:ago|earlier)\\b",
                    (m, r) -> DateReadings.ago(m, r)),
            relative(
                    "earlier in a week or month",
                    DateTrigger.UNIT,
                    "\\bearlier (?:in )?(?:this|the) (?<unit>week|month)\\b",
                    DateReadings::earlier),
            relative(
                    "the weekend before",
                    DateTrigger.UNIT,
                    "\\b(?:over|at|during|on) the weekend\\b",
                    (m, r) -> DateReadings.weekendBefore(r)),
            relative(
                    "week, month, year",
                    DateTrigger.UNIT,
                    "\\b(?:over |during )?(?:the )?" + SCOPE + " (?<unit>week|weekend|month|year)\\b",
                    DateReadings::scoped),
            relative(
                    "next season",
                    DateTrigger.SEASON,
                    "\\b(?<scope>last|next|this) (?<season>spring|summer|autumn|fall|winter)\\b",
                    DateReadings::seasonNear));

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
}
