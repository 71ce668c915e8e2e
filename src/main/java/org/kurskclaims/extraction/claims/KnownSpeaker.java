package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.vocabulary.ActorKind;

/** A speaker as the document has introduced him so far. */
record KnownSpeaker(String name, @Nullable String side, ActorKind kind, String head) {

    boolean isPerson() {
        return kind == ActorKind.PERSON;
    }
}
