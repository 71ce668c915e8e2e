package org.kurskclaims.claims;

import org.jspecify.annotations.Nullable;

/**
 * One link of an attribution chain.
 *
 * @param role "origin" or "channel"
 * @param cue the words that make it one, as in the text
 */
public record ChainLink(
        ActorRef actor, String role, @Nullable String cue) {}
