package org.kurskclaims.comparison;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one period beside each other.
 *
 * @param figures counts of the period, in time
 * @param telling the widest contradiction between two speakers, or else the pair that spans most; absent where no two
 *     speakers' figures can be compared
 */
public record GapPeriod(
        LocalDate first,
        LocalDate last,
        List<Figure> figures,
        @Nullable Relation telling) {

    public boolean contradicts() {
        return telling != null && telling.verdict() == Verdict.CONTRADICTS;
    }
}
