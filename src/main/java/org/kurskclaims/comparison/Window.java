package org.kurskclaims.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Kind;

/**
 * The days for which a figure speaks. A running total given for a period ("since 6 August") speaks for the period's last
 * day; its first day is where the count began. Every other figure speaks for all days of its as-of date, or of the date
 * on which it was stated or published where no as-of date is known.
 *
 * @param first first day, {@link LocalDate#MIN} where open
 * @param last last day, {@link LocalDate#MAX} where open
 * @param since where a running total began, if it was said
 */
public record Window(
        LocalDate first, LocalDate last, @Nullable LocalDate since) {

    /** A stock or a running total of one day still answers one of the next days; a week is the press's own rhythm. */
    static final int SAME_WEEK = 7;

    static @Nullable Window of(
            Kind kind, @Nullable FuzzyDate asOf, @Nullable FuzzyDate stated, @Nullable FuzzyDate when) {
        if (when == null) {
            return null;
        }
        if (kind != Kind.CUMULATIVE || asOf == null || !asOf.edtf().contains("/")) {
            return new Window(when.earliest(), when.latest(), null);
        }
        LocalDate since = asOf.earliest().equals(LocalDate.MIN) ? null : asOf.earliest();
        if (!asOf.latest().equals(LocalDate.MAX)) {
            return new Window(asOf.latest(), asOf.latest(), since);
        }
        return stated == null
                ? new Window(asOf.earliest(), asOf.latest(), since)
                : new Window(stated.earliest(), stated.latest(), since);
    }

    public boolean overlaps(Window other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    /** Whether the windows overlap or lie at most a week apart. */
    boolean isNear(Window other) {
        return overlaps(other) || daysBetween(other) <= SAME_WEEK;
    }

    /** Days from the end of the earlier window to the start of the later one; 0 where they overlap. */
    long daysBetween(Window other) {
        if (overlaps(other)) {
            return 0;
        }
        return last.isBefore(other.first)
                ? ChronoUnit.DAYS.between(last, other.first)
                : ChronoUnit.DAYS.between(other.last, first);
    }

    /** Whether the shared days make up at least half of all days of the two windows: the same period, loosely told. */
    boolean isSamePeriod(Window other) {
        if (!overlaps(other)) {
            return false;
        }
        long shared = length(max(first, other.first), min(last, other.last));
        long all = length(min(first, other.first), max(last, other.last));
        return shared * 2 >= all;
    }

    private static long length(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
