package org.kurskclaims.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which claims a reader wants: the same query parameters on pages, API and downloads. Lists are alternatives; absent and
 * empty mean "any".
 *
 * @param from only claims true on or after this day
 * @param to only claims true on or before this day
 * @param known only what had been stated by the end of this day
 * @param recorded only what we had recorded by this moment
 * @param review "published", "suggested" or "all" (both)
 * @param q words, names or numbers to be found in the quote
 * @param sort "when", "-when", "value", "-value", "recorded", "-recorded" or "confidence"
 * @param page from 1
 * @param size claims a page, 1 to 200
 */
public record ClaimFilter(
        @Nullable List<String> metric,
        @Nullable List<String> subject,
        @Nullable List<String> place,
        @Nullable List<String> side,
        @Nullable List<String> claimant,
        @Nullable List<String> outlet,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate known,
        @Nullable Instant recorded,
        @Nullable String review,
        @Nullable List<String> modality,
        @Nullable String q,
        @Nullable String sort,
        @Nullable Integer page,
        @Nullable Integer size) {

    public static ClaimFilter none() {
        return new ClaimFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Everything of one timeline, unpaged by its reader. */
    public static ClaimFilter ofTimeline(String metric, String subject) {
        return none().ofSeries(metric, subject);
    }

    /** The same filter narrowed to one metric and one subject. */
    public ClaimFilter ofSeries(String metric, String subject) {
        return new ClaimFilter(
                List.of(metric),
                List.of(subject),
                place,
                side,
                claimant,
                outlet,
                from,
                to,
                known,
                recorded,
                review,
                modality,
                q,
                sort,
                page,
                size);
    }
}
