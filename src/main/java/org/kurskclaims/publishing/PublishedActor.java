package org.kurskclaims.publishing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ActorView;

/**
 * Somebody who made or passed on a claim, as JSON.
 *
 * @param slug the value of the parameter {@code claimant}
 * @param kind "person", "office", "force", "state", "organisation" or "unnamed"
 * @param reliability NATO Admiralty code A to F
 * @param claims suggested and published claims, by metric
 */
@JsonPropertyOrder({
    "slug",
    "url",
    "name",
    "kind",
    "side",
    "aliases",
    "reliability",
    "reliabilityReason",
    "synthetic",
    "claimCount",
    "claims"
})
record PublishedActor(
        String slug,
        String url,
        String name,
        String kind,
        String side,
        List<String> aliases,
        @Nullable String reliability,
        @Nullable String reliabilityReason,
        boolean synthetic,
        long claimCount,
        List<Count> claims) {

    @JsonPropertyOrder({"metric", "claims"})
    record Count(String metric, long claims) {}

    static PublishedActor of(ActorView actor, String base) {
        return new PublishedActor(
                actor.slug(),
                base + "/actors/" + actor.slug(),
                actor.name(),
                actor.kind(),
                actor.side(),
                List.copyOf(actor.aliases()),
                actor.reliability(),
                actor.reliabilityReason(),
                actor.synthetic(),
                actor.claimCount(),
                actor.claims().stream()
                        .map(count -> new Count(count.metric(), count.claims()))
                        .toList());
    }
}
