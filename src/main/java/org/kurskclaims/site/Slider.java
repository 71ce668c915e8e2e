package org.kurskclaims.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.dating.FuzzyDate;

/**
 * The days over which a clock of a timeline can be slid.
 *
 * @param days from the first to the last
 * @param value the day that is set, the last one where none is
 */
record Slider(LocalDate firstDay, long days, long value) {

    /** From the first to the last day of speaking; absent where there is only one. */
    static @Nullable Slider known(List<ClaimView> claims, @Nullable LocalDate known) {
        List<LocalDate> days = Stream.concat(claims.stream().map(Slider::said), Stream.ofNullable(known))
                .filter(Objects::nonNull)
                .filter(day -> !day.equals(LocalDate.MAX))
                .sorted()
                .toList();
        return days.isEmpty() ? null : between(days.get(0), days.get(days.size() - 1), known);
    }

    private static @Nullable LocalDate said(ClaimView claim) {
        FuzzyDate said = claim.stated() != null ? claim.stated() : claim.published();
        return said == null ? null : said.latest();
    }

    /** From the day on which we recorded the first claim to that of the last change of any; absent where these are one. */
    static @Nullable Slider recorded(List<ClaimView> claims, @Nullable Instant recorded, Instant state) {
        LocalDate last = day(state);
        LocalDate first = claims.stream()
                .map(claim -> day(claim.recordedAt()))
                .sorted()
                .findFirst()
                .orElse(last);
        return between(first, last, recorded == null ? null : day(recorded));
    }

    private static @Nullable Slider between(LocalDate first, LocalDate last, @Nullable LocalDate set) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days < 1 ? null : new Slider(first, days, set == null ? days : ChronoUnit.DAYS.between(first, set));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
