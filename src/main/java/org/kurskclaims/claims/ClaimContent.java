package org.kurskclaims.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Quantity;

/**
 * What a claim says: everything that an editor can correct.
 *
 * @param metric slug of what is counted
 * @param subject slug of whose quantity it is; absent where the text does not say
 * @param place slug of the place; absent where the text does not say
 * @param claimant absent where the article speaks in its own voice
 * @param asOf when the quantity was true, or its period
 * @param stated when it was said
 */
public record ClaimContent(
        String metric,
        @Nullable String subject,
        @Nullable String place,
        @Nullable String item,
        @Nullable String aspect,
        Quantity quantity,
        Kind kind,
        Modality modality,
        @Nullable ActorName claimant,
        @Nullable FuzzyDate asOf,
        @Nullable FuzzyDate stated) {

    public ClaimContent {
        item = blankToNull(item);
        aspect = blankToNull(aspect);
        if ((kind == Kind.RATE) != (quantity.per() != null)) {
            throw new IllegalArgumentException("A rate, and nothing but a rate, is counted per day, month or the like");
        }
    }

    /** The same figure counting something else, for somebody else or somewhere else. */
    public ClaimContent counting(String otherMetric, @Nullable String otherSubject, @Nullable String otherPlace) {
        return new ClaimContent(
                otherMetric, otherSubject, otherPlace, item, aspect, quantity, kind, modality, claimant, asOf, stated);
    }

    /** The same of another metric and place. */
    public ClaimContent about(String otherMetric, @Nullable String otherPlace) {
        return new ClaimContent(
                otherMetric, subject, otherPlace, item, aspect, quantity, kind, modality, claimant, asOf, stated);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
