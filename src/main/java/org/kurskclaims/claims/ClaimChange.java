package org.kurskclaims.claims;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about a claim; what is absent stays as it is.
 *
 * @param chains from the origin to the last channel, by the id of the citation
 * @param review the state that the claim enters
 */
public record ClaimChange(
        @Nullable ClaimContent content,
        Map<Long, List<NewCitation.Link>> chains,
        @Nullable Credibility grade,
        @Nullable ReviewState review) {

    public static final ClaimChange NONE = new ClaimChange(null, Map.of(), null, null);

    /**
     * How credible the claim is by the NATO Admiralty code.
     *
     * @param credibility 1 to 6; absent takes a grade away
     * @param reason needed with a grade
     */
    public record Credibility(
            @Nullable Integer credibility, @Nullable String reason) {}

    public ClaimChange {
        chains = Map.copyOf(chains);
    }

    public static ClaimChange of(ClaimContent content) {
        return new ClaimChange(content, Map.of(), null, null);
    }

    public ClaimChange with(Map<Long, List<NewCitation.Link>> other) {
        return new ClaimChange(content, other, grade, review);
    }

    public ClaimChange with(Credibility other) {
        return new ClaimChange(content, chains, other, review);
    }

    public ClaimChange with(ReviewState other) {
        return new ClaimChange(content, chains, grade, other);
    }
}
