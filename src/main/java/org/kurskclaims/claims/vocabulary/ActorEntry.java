package org.kurskclaims.claims.vocabulary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An actor as editors see it.
 *
 * @param parent name of the body to which the actor belongs
 * @param mergedInto slug of the actor as which this one turned out to be known
 * @param aliases all spellings but the name
 * @param claims suggested and published claims of which the actor is the claimant
 * @param links links of attribution chains in which the actor stands
 * @param version to be handed back with a change
 */
public record ActorEntry(
        long id,
        String slug,
        String name,
        String kind,
        String side,
        @Nullable Long parentId,
        @Nullable String parent,
        @Nullable String reliability,
        @Nullable String reliabilityReason,
        @Nullable String mergedInto,
        List<String> aliases,
        Map<String, String> names,
        List<SidePeriod> sides,
        long claims,
        long links,
        int version) {}
