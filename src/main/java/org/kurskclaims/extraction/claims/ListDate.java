package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.DatedWords;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.text.Sentence;

/** The line above a list dates its items: "As of February 5, the enemy lost:". */
final class ListDate {

    private ListDate() {}

    /** The day or period of a line that opens a list; null if it opens none or says none. */
    static @Nullable FuzzyDate of(SentenceReading reading, @Nullable FuzzyDate published) {
        Sentence sentence = reading.sentence();
        if (!sentence.is(sentence.size() - 1, ":")
                || !reading.quantities().isEmpty()
                || !reading.sayings().isEmpty()) {
            return null;
        }
        return reading.dates(published).between(0, sentence.size()).stream()
                .filter(found -> found.role() != DatedWords.Role.SINCE && found.role() != DatedWords.Role.UNTIL)
                .map(DatedWords::date)
                .findFirst()
                .orElse(null);
    }

    /** Whether a line can be an item of the list; a sentence with a source of its own is none. */
    static boolean goesOn(SentenceReading reading) {
        return LossList.goesOn(reading) && reading.sayings().isEmpty();
    }
}
