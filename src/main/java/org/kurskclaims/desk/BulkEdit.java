package org.kurskclaims.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be changed about several claims; an empty field stays as it is.
 *
 * @param claims each as "number:revision", the revision being the one that the editor saw
 * @param metric slug, label or alias
 * @param subject slug, or "{@value #NOBODY}" for "the text does not say"
 * @param place slug, name or spelling, or "{@value #NOBODY}"
 * @param review "published", "rejected", "suggested" or "retracted"
 * @param why needed, for the history of each claim
 */
record BulkEdit(
        List<String> claims,
        String metric,
        String subject,
        String place,
        String credibility,
        String credibilityReason,
        String review,
        String why) {

    static final String NOBODY = "-";
    static final int MOST = 200;

    BulkEdit(
            @Nullable List<String> claims,
            @Nullable String metric,
            @Nullable String subject,
            @Nullable String place,
            @Nullable String credibility,
            @Nullable String credibilityReason,
            @Nullable String review,
            @Nullable String why) {
        this.claims = claims == null ? List.of() : List.copyOf(claims);
        this.metric = Typed.text(metric);
        this.subject = Typed.text(subject);
        this.place = Typed.text(place);
        this.credibility = Typed.text(credibility);
        this.credibilityReason = Typed.text(credibilityReason);
        this.review = Typed.text(review);
        this.why = Typed.text(why);
    }

    /** Revisions by the claims' numbers, in the order of the selection; what is no number is left out. */
    Map<Long, Integer> revisions() {
        Map<Long, Integer> revisions = new LinkedHashMap<>();
        for (String claim : claims) {
            if (claim.matches("\\d{1,18}:\\d{1,9}")) {
                String[] parts = claim.split(":");
                revisions.put(Long.valueOf(parts[0]), Integer.valueOf(parts[1]));
            }
        }
        return revisions;
    }

    /** The same with slugs in place of the names, spellings and aliases by which metric and place are known. */
    BulkEdit resolved(KnownWords known) {
        String slug = place.isEmpty() || place.equals(NOBODY) ? place : known.place(place);
        return new BulkEdit(
                claims,
                known.metricSlug(metric),
                subject,
                slug == null ? place : slug,
                credibility,
                credibilityReason,
                review,
                why);
    }

    boolean changesContent() {
        return !(metric + subject + place).isEmpty();
    }

    boolean changesNothing() {
        return !changesContent() && credibility.isEmpty() && review.isEmpty();
    }
}
