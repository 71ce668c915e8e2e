package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.DatedWords;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.dating.RelativeDates;
import org.kurskclaims.extraction.text.Sentence;

/** A heading such as "August 2024" tells the year of the "12 August" under it. */
final class SectionDate {

    /** "January–" in "January–March 2025". */
    private static final int LONGEST_LEAD = 14;

    private SectionDate() {}

    /** The last day of the month that a heading is; null if it is no month. */
    static @Nullable FuzzyDate of(Sentence heading, @Nullable FuzzyDate published) {
        String words = heading.words(0, heading.size());
        for (DatedWords found : RelativeDates.find(words, published)) {
            FuzzyDate date = found.date();
            boolean whole = found.end() == words.length() && found.start() <= LONGEST_LEAD;
            boolean month = date.edtf().matches("\\d{4}-\\d{2}");
            boolean past = published == null || date.latest().isBefore(published.earliest());
            if (whole && month && past) {
                return FuzzyDate.on(date.latest());
            }
        }
        return null;
    }
}
