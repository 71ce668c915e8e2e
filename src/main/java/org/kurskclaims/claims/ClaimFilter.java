package org.kurskclaims.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which claims a reader wants: the same query parameters on pages, API and downloads. Lists are alternatives; absent and
 * empty mean "any". Rejected, retracted and superseded claims are in no list; they can still be reached by their id.
 *
 * @param subject slugs, or {@value #UNKNOWN} where the text does not say whose quantity it is
 * @param place slugs, or {@value #UNKNOWN} where the text does not say
 * @param side slugs; an article's own voice is on the side "media"
 * @param claimant slugs of actors
 * @param outlet slugs of outlets in which the claim was cited
 * @param from only claims that can be true on or after this day, by the date under which they stand on a time axis
 * @param to only claims that can be true on or before this day
 * @param known only what had certainly been stated, or published by an article, by the end of this day
 * @param recorded only what we had recorded by this moment, each claim as it was then
 * @param review "published", "suggested" or "all" (both)
 * @param grade the editors' grades, "1" to "6", or {@value #UNGRADED}
 * @param q words, names or numbers to be found in the quote
 * @param sort "when", "-when", "value", "-value", "recorded", "-recorded", "confidence" or "-confidence"
 * @param page from 1; smaller numbers count as 1
 * @param size claims a page, 1 to {@value #MOST_A_PAGE}; numbers outside are drawn to the nearer end
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
        @Nullable List<String> grade,
        @Nullable List<String> modality,
        @Nullable String q,
        @Nullable String sort,
        @Nullable Integer page,
        @Nullable Integer size) {

    /** Stands for "the text does not say" where a slug is expected. */
    public static final String UNKNOWN = "unknown";

    /** Stands for "no editor has graded it" where a grade is expected. */
    public static final String UNGRADED = "none";

    public static final int MOST_A_PAGE = 200;
    private static final int A_PAGE = 50;

    public static ClaimFilter none() {
        return new ClaimFilterBuilder().build();
    }

    /** A filter that is like this one but for what is set next. */
    public ClaimFilterBuilder but() {
        return new ClaimFilterBuilder(this);
    }

    /** Everything of one timeline, unpaged by its reader. */
    public static ClaimFilter ofTimeline(String metric, String subject) {
        return none().ofSeries(metric, subject);
    }

    /** The same filter narrowed to one metric and one subject. */
    public ClaimFilter ofSeries(String metric, String subject) {
        return but().metric(List.of(metric)).subject(List.of(subject)).build();
    }

    /** The same claims, without order and pages. */
    public ClaimFilter unpaged() {
        return but().sort(null).page(null, null).build();
    }

    int pageNumber() {
        return page == null ? 1 : Math.max(1, page);
    }

    int pageSize() {
        return size == null ? A_PAGE : Math.min(MOST_A_PAGE, Math.max(1, size));
    }
}
