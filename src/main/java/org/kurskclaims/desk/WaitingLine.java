package org.kurskclaims.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.Resemblance;
import org.kurskclaims.dating.FuzzyDate;

/**
 * A captured document in the list of those that wait.
 *
 * @param name under which it came
 * @param dated when it says it was published
 * @param like the article that was most like it when it came
 */
record WaitingLine(
        UUID id,
        String name,
        @Nullable String headline,
        @Nullable FuzzyDate dated,
        @Nullable Resemblance like,
        Instant capturedAt) {

    /** Its headline, or the name under which it came. */
    public String title() {
        return headline == null || headline.isBlank() ? name : headline;
    }
}
