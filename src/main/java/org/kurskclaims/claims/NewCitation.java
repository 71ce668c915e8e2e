package org.kurskclaims.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appearance of a claim in an article.
 *
 * @param passage id of the passage that {@code articles} keeps
 * @param chain from the origin to the last channel that the text names
 * @param repeats id of the claim whose passage this one repeats word for word, where the caller knows
 */
public record NewCitation(
        long passage, List<Link> chain, @Nullable Long repeats) {

    public NewCitation {
        chain = List.copyOf(chain);
    }

    public NewCitation(long passage, List<Link> chain) {
        this(passage, chain, null);
    }

    /**
     * One link of the chain.
     *
     * @param role "origin" or "channel"
     * @param cue the words that make it one
     */
    public record Link(
            ActorName actor, String role, @Nullable String cue) {

        public Link {
            if (!role.equals("origin") && !role.equals("channel")) {
                throw new IllegalArgumentException("A link of a chain is an origin or a channel, not \"" + role + "\"");
            }
            cue = cue == null || cue.isBlank() ? null : cue.strip();
        }
    }
}
