package org.kurskclaims.extraction.mentions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.vocabulary.Stance;

/**
 * Somebody says something in a sentence.
 *
 * @param from first token of the words that say so, the speaker included
 * @param verb position of the verb of saying
 * @param to position after the verb
 * @param speaker the origin; absent where a participle leaves him to the saying before
 * @param channels who passes it on, in order
 * @param scope on which side of the verb the content stands
 */
public record Saying(
        int from,
        int verb,
        int to,
        @Nullable ActorMention speaker,
        List<ActorMention> channels,
        Stance stance,
        Scope scope,
        String cue) {

    public Saying {
        channels = List.copyOf(channels);
    }

    /** Where the content stands. */
    public enum Scope {
        /** "X said that …" */
        BEHIND,
        /** "…, X said." */
        BEFORE,
        /** "Ukraine, X said, has lost …" */
        AROUND,
        /** "… The figure was shared by X." */
        SENTENCE_BEFORE
    }

    public boolean reaches(int token) {
        return token >= to
                ? scope != Scope.BEFORE
                : token < from && scope != Scope.BEHIND && scope != Scope.SENTENCE_BEFORE;
    }
}
