package org.kurskclaims.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that is to be recorded.
 *
 * @param confidence of the extractor, from 0 to 1; absent on an editor's own claim
 * @param readings why the extractor read the fields as it did
 * @param grade absent where nobody graded it yet
 */
public record NewClaim(
        ClaimContent content,
        NewCitation citation,
        @Nullable Double confidence,
        List<ClaimReading> readings,
        ClaimChange.@Nullable Credibility grade) {

    public NewClaim {
        readings = List.copyOf(readings);
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence is a number from 0 to 1, not " + confidence);
        }
    }

    /** What the extractor found: waits for a review, visible and marked. */
    public static NewClaim suggested(
            ClaimContent content, NewCitation citation, double confidence, List<ClaimReading> readings) {
        return new NewClaim(content, citation, confidence, readings, null);
    }

    /** What an editor entered: published at once. */
    public static NewClaim entered(ClaimContent content, NewCitation citation) {
        return new NewClaim(content, citation, null, List.of(), null);
    }

    /** The same with a grade from the beginning. */
    public NewClaim graded(ClaimChange.Credibility credibility) {
        return new NewClaim(content, citation, confidence, readings, credibility);
    }

    boolean isMachine() {
        return confidence != null;
    }
}
