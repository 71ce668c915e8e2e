package org.kurskclaims.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.dating.InvalidDate;
import org.kurskclaims.dating.RelativeDates;

/** Reads a date or a period as an editor types it: "6 Feb", "since early August", "6 Aug to 25 Oct", "2024-08~". */
final class TypedDate {

    private static final int LONGEST = 100;
    private static final Pattern OPENING = Pattern.compile("^(?:as of|as at|on|in|by)\\s+(.+)$");
    private static final Pattern SINCE = Pattern.compile("^(?:since|from)\\s+(.+)$");
    private static final Pattern PERIOD =
            Pattern.compile("^(?:between\\s+|from\\s+)?(.+?)\\s*(?:\\s(?:to|and|until|till|-)\\s|–)\\s*(.+)$");

    private TypedDate() {}

    /**
     * @param reference the publication date, against which relative dates are read; a period that only has a beginning
     *     ends with it
     */
    static Optional<FuzzyDate> read(String typed, @Nullable FuzzyDate reference) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String words = typed.strip().toLowerCase(Locale.ENGLISH);
        return RelativeDates.read(typed, reference)
                .or(() -> period(words, reference))
                .or(() -> since(words, reference))
                .or(() -> rest(OPENING, words).flatMap(date -> RelativeDates.read(date, reference)));
    }

    private static Optional<FuzzyDate> period(String words, @Nullable FuzzyDate reference) {
        Matcher period = PERIOD.matcher(words);
        if (!period.matches()) {
            return Optional.empty();
        }
        return RelativeDates.read(period.group(1), reference)
                .flatMap(from -> RelativeDates.read(period.group(2), reference)
                        .flatMap(to ->
                                interval(from.earliest().toString(), to.latest().toString())));
    }

    private static Optional<FuzzyDate> since(String words, @Nullable FuzzyDate reference) {
        return rest(SINCE, words)
                .flatMap(date -> RelativeDates.read(date, reference))
                .flatMap(from -> interval(
                        from.earliest().toString(),
                        reference == null ? ".." : reference.latest().toString()));
    }

    private static Optional<String> rest(Pattern opening, String words) {
        Matcher matcher = opening.matcher(words);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Empty where the end lies before the beginning. */
    private static Optional<FuzzyDate> interval(String from, String to) {
        try {
            return Optional.of(FuzzyDate.parse(from + "/" + to));
        } catch (InvalidDate backwards) {
            return Optional.empty();
        }
    }
}
