package org.kurskclaims.claims.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as editors see it.
 *
 * @param within slug of the larger place in which it lies
 * @param withinName that place's name
 * @param spellings what it is also called
 * @param claims suggested and published claims about it
 * @param version to be handed back with a change
 */
public record PlaceEntry(
        String slug,
        String name,
        @Nullable String within,
        @Nullable String withinName,
        List<String> spellings,
        long claims,
        int version) {}
