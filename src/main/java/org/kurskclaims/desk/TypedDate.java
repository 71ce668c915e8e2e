package org.kurskclaims.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.dating.RelativeDates;

/** Reads a date as an editor types it. */
final class TypedDate {

    private static final int LONGEST = 100;

    private TypedDate() {}

    /** @param reference the publication date, against which relative dates are read */
    static Optional<FuzzyDate> read(String typed, @Nullable FuzzyDate reference) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return RelativeDates.read(typed, reference);
    }
}
