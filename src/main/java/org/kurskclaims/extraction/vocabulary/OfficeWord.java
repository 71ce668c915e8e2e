package org.kurskclaims.extraction.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A word that makes a phrase a speaker: "spokesman", "ministry".
 *
 * @param side where the word alone tells it
 */
public record OfficeWord(ActorKind kind, @Nullable String side) {}
