package org.kurskclaims.dating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people write them — "6 Feb", "last Friday", "early August", "over the past 24 hours" — against the date of
 * the text in which they stand. Where that date is uncertain, so may be the result: the days that most of its possible days
 * lead to win, otherwise the result is one of a range.
 */
public final class RelativeDates {

    private static final int LONGEST = 100_000;
    private static final Pattern SPAN = Pattern.compile(
            "\\b(?:(?:over|during|within|in|for)(?: just| only)? the (?:last|past|previous)|past) [\\w ]{1,24}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PERIOD_START = Pattern.compile("\\b(?:between|from) $", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD_JOINT = Pattern.compile(" (?:and|to|until|till|through) ");

    /** No expression goes farther than this beyond the word without which it cannot match. */
    private static final int REACH = 40;

    private RelativeDates() {}

    /**
     * The date that typed words mean.
     *
     * @param words nothing but the date, in words or in EDTF
     * @param reference the date of the text, or today; without it only complete dates can be read
     * @return empty if the words are no date that can be read
     */
    public static Optional<FuzzyDate> read(String words, @Nullable FuzzyDate reference) {
        String stripped = words.strip();
        Optional<FuzzyDate> edtf = edtf(stripped);
        if (edtf.isPresent()) {
            return edtf;
        }
        return find(capitalised(stripped), reference).stream()
                .filter(found -> found.start() == 0 && found.end() == stripped.length())
                .map(DatedWords::date)
                .findFirst();
    }

    /**
     * Every date in a stretch of text, in order; of overlapping ones the longest.
     *
     * @param reference the date of the text; without it only complete dates are found
     */
    public static List<DatedWords> find(String text, @Nullable FuzzyDate reference) {
        String searched = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<DatedWords> all = new ArrayList<>();
        Map<DateTrigger, DateTrigger.Span> triggers = DateTrigger.in(searched);
        for (DateExpression expression : DateExpressions.ALL) {
            DateTrigger.Span span = triggers.get(expression.trigger());
            if (span == null) {
                continue;
            }
            Matcher matcher = expression
                    .pattern()
                    .matcher(searched)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            matcher.region(Math.max(0, span.from() - REACH), Math.min(searched.length(), span.to() + REACH));
            while (matcher.find()) {
                ReferenceDays.resolve(expression, matcher, reference)
                        .ifPresent(date -> all.add(new DatedWords(
                                matcher.start(),
                                matcher.end(),
                                date,
                                role(searched, matcher.start(), matcher.group()))));
            }
        }
        return withPeriods(searched, withoutOverlaps(all));
    }

    /** Makes one period of "between August 6 and October 1" and "from 6 August to 1 October". */
    private static List<DatedWords> withPeriods(String text, List<DatedWords> dates) {
        List<DatedWords> joined = new ArrayList<>();
        for (DatedWords date : dates) {
            DatedWords start = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean period = start != null
                    && PERIOD_START
                            .matcher(text)
                            .region(Math.max(0, start.start() - 8), start.start())
                            .find()
                    && PERIOD_JOINT
                            .matcher(text.substring(start.end(), date.start()))
                            .matches()
                    && !start.date().earliest().isAfter(date.date().latest());
            if (period && start != null) {
                joined.set(
                        joined.size() - 1,
                        new DatedWords(
                                start.start(),
                                date.end(),
                                FuzzyDate.period(
                                        start.date().earliest(), date.date().latest()),
                                DatedWords.Role.DURING));
            } else {
                joined.add(date);
            }
        }
        return joined;
    }

    private static List<DatedWords> withoutOverlaps(List<DatedWords> all) {
        all.sort(Comparator.comparingInt(DatedWords::start)
                .thenComparing(Comparator.comparingInt(DatedWords::end).reversed()));
        List<DatedWords> kept = new ArrayList<>();
        int end = -1;
        for (DatedWords found : all) {
            if (found.start() >= end) {
                kept.add(found);
                end = found.end();
            }
        }
        return kept;
    }

    private static DatedWords.Role role(String text, int start, String words) {
        String before = text.substring(Math.max(0, start - 14), start).strip();
        String wider = text.substring(Math.max(0, start - 72), start);
        int since = Math.max(wider.lastIndexOf("since "), wider.lastIndexOf("Since "));
        boolean began = since >= 0
                && wider.indexOf(',', since) < 0
                && wider.substring(since)
                        .matches(
                                "(?s).*\\b(?:began|start|started|launched|beginning|move|incursion|offensive|invasion|attack|raid|assault|crossing|operation|push|launch|outbreak)\\b.*");
        if (began || before.endsWith("since") || before.endsWith("Since") || words.startsWith("since")) {
            return DatedWords.Role.SINCE;
        }
        if (before.endsWith("by") || before.endsWith("By") || before.endsWith("until") || before.endsWith("before")) {
            return DatedWords.Role.UNTIL;
        }
        if (before.endsWith("as of") || before.endsWith("As of") || before.endsWith("As at")) {
            return DatedWords.Role.AS_OF;
        }
        return SPAN.matcher(wider + words).find() ? DatedWords.Role.DURING : DatedWords.Role.ON;
    }

    private static Optional<FuzzyDate> edtf(String words) {
        boolean edtf = !words.isEmpty()
                && (Character.isDigit(words.charAt(0)) || words.charAt(0) == '[')
                && words.indexOf(' ') < 0;
        if (!edtf) {
            return Optional.empty();
        }
        try {
            return Optional.of(FuzzyDate.parse(words));
        } catch (InvalidDate notEdtf) {
            return Optional.empty();
        }
    }

    /** Typed words need no capitals: "6 feb", "friday". */
    private static String capitalised(String words) {
        StringBuilder all = new StringBuilder(words);
        for (int i = 0; i < all.length(); i++) {
            boolean first = Character.isLetter(all.charAt(i)) && (i == 0 || !Character.isLetter(all.charAt(i - 1)));
            if (first && DateExpressions.isCalendarName(words.substring(i))) {
                all.setCharAt(i, Character.toUpperCase(all.charAt(i)));
            }
        }
        return all.toString();
    }
}
