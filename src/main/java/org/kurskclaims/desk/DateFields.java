package org.kurskclaims.desk;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;

/**
 * When, as people type dates.
 *
 * @param asOf when it was true, or the period
 * @param stated when it was said
 */
record DateFields(String asOf, String stated) {

    static final DateFields EMPTY = new DateFields(null, null);

    DateFields(@Nullable String asOf, @Nullable String stated) {
        this.asOf = Typed.text(asOf);
        this.stated = Typed.text(stated);
    }

    static DateFields of(@Nullable FuzzyDate asOf, @Nullable FuzzyDate stated) {
        return new DateFields(Typed.date(asOf), Typed.date(stated));
    }
}
