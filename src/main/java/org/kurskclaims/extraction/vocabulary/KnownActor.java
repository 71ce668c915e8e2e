package org.kurskclaims.extraction.vocabulary;

/**
 * A speaker known by name.
 *
 * @param isCalledSo whether this name stands for every spelling; else the speaker is called as the text calls him
 */
public record KnownActor(String name, String side, ActorKind kind, boolean isCalledSo) {

    /** One who is called as the text calls him. */
    KnownActor(String name, String side, ActorKind kind) {
        this(name, side, kind, false);
    }
}
