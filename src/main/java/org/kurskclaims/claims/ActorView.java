package org.kurskclaims.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who can speak.
 *
 * @param kind "person", "office", "force", "state", "organisation" or "unnamed"
 * @param reliability NATO Admiralty code A to F, always with a reason
 * @param aliases every spelling and title, the name among them
 * @param claims suggested and published claims of which this actor is the claimant, by metric in its display order
 */
public record ActorView(
        long id,
        String slug,
        String name,
        String kind,
        String side,
        @Nullable String reliability,
        @Nullable String reliabilityReason,
        List<String> aliases,
        List<MetricCount> claims,
        boolean synthetic) {

    /** How many claims of one metric. */
    public record MetricCount(String metric, String label, long claims) {}

    public ActorRef ref() {
        return new ActorRef(id, slug, name, side);
    }

    public long claimCount() {
        return claims.stream().mapToLong(MetricCount::claims).sum();
    }
}
