package org.kurskclaims.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.DatedWords;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.dating.RelativeDates;

/**
 * The day on which a text says it was published: a short line at its beginning or end that holds a whole date and nothing
 * else but a time of day and words such as "Updated". A date in a sentence is never taken for it.
 */
final class PrintedDate {

    private static final int LONGEST_LINE = 80;
    private static final int FIRST_LINES = 15;
    private static final int LAST_LINES = 3;

    private static final Pattern TIME = Pattern.compile(
            "\\b\\d{1,2}[:.]\\d{2}(:\\d{2})?|\\b([AaPp]\\.?[Mm]\\b\\.?|GMT|UTC|BST|EST|EDT|ET|CET|CEST|EET|EEST|MSK|JST|KST|IST)(?=\\W|$)");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LATER = Pattern.compile("\\b(updated?|modified|edited)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "\\b(first|last|published|publication|posted?|updated?|modified|edited|released?|issued|filed|dated?|time|on|at)\\b",
            Pattern.CASE_INSENSITIVE);
    /** The sixth of February or the second of June. */
    private static final Pattern AMBIGUOUS = Pattern.compile("\\b(0?[1-9]|1[0-2])/(?!\\1/)(0?[1-9]|1[0-2])/\\d{4}");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private PrintedDate() {}

    /** @return the day in ISO form, the first publication rather than an update; null if the text says none */
    static @Nullable String in(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return IntStream.range(0, lines.size())
                .filter(i -> i < FIRST_LINES || i >= lines.size() - LAST_LINES)
                .mapToObj(lines::get)
                .flatMap(line -> day(line)
                        .map(date -> new Found(date, LATER.matcher(line).find()))
                        .stream())
                .min(Comparator.comparing(Found::later))
                .map(Found::day)
                .orElse(null);
    }

    private record Found(String day, boolean later) {}

    /** The day of a line that is nothing but a date. */
    static Optional<String> day(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        List<DatedWords> dates = RelativeDates.find(line, null);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder rest = new StringBuilder(line);
        for (int i = dates.size() - 1; i >= 0; i--) {
            rest.replace(dates.get(i).start(), dates.get(i).end(), " ");
        }
        String words = rest.toString();
        for (Pattern known : List.of(TIME, WEEKDAY, LABEL)) {
            words = known.matcher(words).replaceAll(" ");
        }
        FuzzyDate date = dates.get(0).date();
        return date.isOneDay()
                        && !AMBIGUOUS.matcher(line).find()
                        && !WORD.matcher(words).find()
                ? Optional.of(date.earliest().toString())
                : Optional.empty();
    }
}
