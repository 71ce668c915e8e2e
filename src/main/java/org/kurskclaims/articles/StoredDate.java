package org.kurskclaims.articles;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;

/**
 * A {@link FuzzyDate} in three columns: the expression for people, its first and last day for queries. Open ends are
 * PostgreSQL's infinities.
 */
@Embeddable
public record StoredDate(String edtf, LocalDate earliest, LocalDate latest) {

    public static @Nullable StoredDate of(@Nullable FuzzyDate date) {
        return date == null ? null : new StoredDate(date.edtf(), date.earliest(), date.latest());
    }

    public FuzzyDate toDate() {
        return new FuzzyDate(edtf, earliest, latest);
    }
}
