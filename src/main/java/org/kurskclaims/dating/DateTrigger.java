package org.kurskclaims.dating;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Words without which an expression cannot match; they are looked for once, before the patterns are. */
enum DateTrigger {
    MONTH,
    WEEKDAY,
    UNIT,
    NEAR,
    SEASON,
    DIGITS;

    /** A stretch of a text. */
    record Span(int from, int to) {}

    private static final Map<String, DateTrigger> PREFIXES = Map.ofEntries(
            Map.entry("jan", MONTH),
            Map.entry("feb", MONTH),
            Map.entry("mar", MONTH),
            Map.entry("apr", MONTH),
            Map.entry("may", MONTH),
            Map.entry("jun", MONTH),
            Map.entry("jul", MONTH),
            Map.entry("aug", MONTH),
            Map.entry("sep", MONTH),
            Map.entry("oct", MONTH),
            Map.entry("nov", MONTH),
            Map.entry("dec", MONTH),
            Map.entry("mon", WEEKDAY),
            Map.entry("tue", WEEKDAY),
            Map.entry("wed", WEEKDAY),
            Map.entry("thu", WEEKDAY),
            Map.entry("fri", WEEKDAY),
            Map.entry("sat", WEEKDAY),
            Map.entry("sun", WEEKDAY));
    private static final Map<String, DateTrigger> WORDS = Map.ofEntries(
            Map.entry("hour", UNIT),
            Map.entry("hours", UNIT),
            Map.entry("hr", UNIT),
            Map.entry("hrs", UNIT),
            Map.entry("min", UNIT),
            Map.entry("mins", UNIT),
            Map.entry("minute", UNIT),
            Map.entry("minutes", UNIT),
            Map.entry("day", UNIT),
            Map.entry("days", UNIT),
            Map.entry("week", UNIT),
            Map.entry("weeks", UNIT),
            Map.entry("weekend", UNIT),
            Map.entry("month", UNIT),
            Map.entry("months", UNIT),
            Map.entry("year", UNIT),
            Map.entry("years", UNIT),
            Map.entry("yesterday", NEAR),
            Map.entry("today", NEAR),
            Map.entry("tonight", NEAR),
            Map.entry("tomorrow", NEAR),
            Map.entry("night", NEAR),
            Map.entry("morning", NEAR),
            Map.entry("evening", NEAR),
            Map.entry("afternoon", NEAR),
            Map.entry("overnight", NEAR),
            Map.entry("spring", SEASON),
            Map.entry("summer", SEASON),
            Map.entry("autumn", SEASON),
            Map.entry("fall", SEASON),
            Map.entry("winter", SEASON));

    /** Where the first and the last word of each sort stands that occurs in a text. */
    static Map<DateTrigger, Span> in(String text) {
        Map<DateTrigger, Span> found = new EnumMap<>(DateTrigger.class);
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                add(found, DIGITS, i, i + 1);
            }
            if (Character.isLetter(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                word(text, start, i, found);
                start = -1;
            }
        }
        return found;
    }

    private static void add(Map<DateTrigger, Span> found, DateTrigger trigger, int start, int end) {
        Span before = found.get(trigger);
        found.put(trigger, new Span(before == null ? start : before.from(), end));
    }

    private static void word(String text, int start, int end, Map<DateTrigger, Span> found) {
        if (end - start < 2 || end - start > 9) {
            return;
        }
        boolean capital = Character.isUpperCase(text.charAt(start));
        DateTrigger named = capital && end - start > 2
                ? PREFIXES.get(text.substring(start, start + 3).toLowerCase(Locale.ROOT))
                : null;
        DateTrigger plain = WORDS.get(text.substring(start, end).toLowerCase(Locale.ROOT));
        if (named != null) {
            add(found, named, start, end);
        }
        if (plain != null) {
            add(found, plain, start, end);
            if (plain == UNIT) {
                add(found, NEAR, start, end);
            }
        }
    }
}
