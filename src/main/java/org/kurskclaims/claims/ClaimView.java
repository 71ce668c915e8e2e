package org.kurskclaims.claims;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Quantity;

/**
 * A claim with its citations, as everybody reads it.
 *
 * @param claimant absent where the article speaks in its own voice
 * @param asOf when the quantity was true, or its period
 * @param stated when it was said
 * @param published when the earliest citing article was published
 * @param machine whether the extractor made the claim (an editor may have reviewed it since: see {@code review})
 * @param confidence of the extractor, from 0 to 1; absent on an editor's own claim
 * @param credibility NATO Admiralty code 1 to 6, always with a reason
 * @param revision number of the claim's latest revision, from 1
 * @param synthetic whether it was invented for a load test
 * @param citations oldest article first; never empty
 */
public record ClaimView(
        long id,
        String metric,
        @Nullable String subject,
        @Nullable String place,
        @Nullable String item,
        @Nullable String aspect,
        Quantity quantity,
        Kind kind,
        Modality modality,
        @Nullable ActorRef claimant,
        @Nullable FuzzyDate asOf,
        @Nullable FuzzyDate stated,
        @Nullable FuzzyDate published,
        boolean machine,
        @Nullable Double confidence,
        ReviewState review,
        @Nullable Integer credibility,
        @Nullable String credibilityReason,
        Instant recordedAt,
        int revision,
        boolean synthetic,
        List<CitationView> citations) {

    /** The column in which the claim stands: its claimant's side, or the media where an article speaks for itself. */
    public String side() {
        return claimant == null ? "media" : claimant.side();
    }

    public boolean isReviewed() {
        return review != ReviewState.SUGGESTED;
    }

    /** The date under which the claim stands on a time axis: as of, else stated, else published. */
    public @Nullable FuzzyDate when() {
        if (asOf != null) {
            return asOf;
        }
        return stated != null ? stated : published;
    }
}
