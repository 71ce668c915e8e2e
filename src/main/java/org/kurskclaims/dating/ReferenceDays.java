package org.kurskclaims.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Resolves an expression against every day that an uncertain reference can be. */
final class ReferenceDays {

    private static final int MOST = 62;
    private static final LocalDate ANY = LocalDate.of(2024, 8, 6);

    private ReferenceDays() {}

    static Optional<FuzzyDate> resolve(DateExpression expression, Matcher match, @Nullable FuzzyDate reference) {
        try {
            if (expression.complete()) {
                return Optional.ofNullable(expression.reader().read(match, ANY)).map(DateSpan::date);
            }
            boolean usable = reference != null
                    && !reference.earliest().equals(LocalDate.MIN)
                    && !reference.latest().equals(LocalDate.MAX)
                    && reference.earliest().plusDays(MOST).isAfter(reference.latest());
            return usable && reference != null
                    ? vote(expression, match, reference.earliest(), reference.latest())
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<FuzzyDate> vote(DateExpression expression, Matcher match, LocalDate from, LocalDate to) {
        Map<DateSpan, Integer> votes = new HashMap<>();
        LocalDate first = null;
        LocalDate last = null;
        boolean period = false;
        int days = 0;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            DateSpan span = expression.reader().read(match, day);
            if (span == null) {
                return Optional.empty();
            }
            votes.merge(span, 1, Integer::sum);
            first = first == null || span.first().isBefore(first) ? span.first() : first;
            last = last == null || span.last().isAfter(last) ? span.last() : last;
            period |= span.period();
            days++;
        }
        for (Map.Entry<DateSpan, Integer> vote : votes.entrySet()) {
            if (vote.getValue() * 10 >= days * 6) {
                return Optional.of(vote.getKey().date());
            }
        }
        return first == null || last == null ? Optional.empty() : Optional.of(new DateSpan(first, last, period).date());
    }
}
