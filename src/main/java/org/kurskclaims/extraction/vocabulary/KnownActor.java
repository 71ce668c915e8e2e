package org.kurskclaims.extraction.vocabulary;

/** A speaker known by name. */
public record KnownActor(String name, String side, ActorKind kind) {}
