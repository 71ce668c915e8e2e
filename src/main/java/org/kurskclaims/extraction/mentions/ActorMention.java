package org.kurskclaims.extraction.mentions;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.vocabulary.ActorKind;

/**
 * Somebody who can speak, as named in a sentence.
 *
 * @param name the words without article, the personal name where there is one
 * @param side slug of the side as far as the words tell it
 * @param head the office word in lower case ("ministry", "official"); empty for bare names
 * @param reference how the words refer
 */
public record ActorMention(
        int from, int to, String name, @Nullable String side, ActorKind kind, String head, Reference reference) {

    /** Whether the words name somebody or point back. */
    public enum Reference {
        /** A proper name, with or without office. */
        NAME,
        /** A description that introduces or identifies somebody: "a US official", "Ukraine's top commander". */
        DESCRIPTION,
        /** "the ministry", "the same official". */
        POINTER,
        /** "he", "it", "they". */
        PRONOUN
    }

    public boolean pointsBack() {
        return reference == Reference.POINTER || reference == Reference.PRONOUN;
    }

    /** Whether it passes on what others say: an outlet, a channel, "Russian news agencies". */
    public boolean isOutlet() {
        return kind.isRelay() || "media".equals(side);
    }

    ActorMention onSide(String other) {
        return new ActorMention(from, to, name, other, kind, head, reference);
    }

    ActorMention spanning(int start, int end) {
        return new ActorMention(start, end, name, side, kind, head, reference);
    }
}
