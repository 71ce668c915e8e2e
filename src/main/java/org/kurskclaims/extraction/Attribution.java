package org.kurskclaims.extraction;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain from the origin of a statement to the last channel that the text names.
 *
 * @param role "origin" or "channel"
 * @param cue the words that make it one: "said", "citing", "according to"
 */
public record Attribution(
        String name, String side, String role, @Nullable String cue) {

    public static final String ORIGIN = "origin";
    public static final String CHANNEL = "channel";
}
