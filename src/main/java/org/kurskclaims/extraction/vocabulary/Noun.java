package org.kurskclaims.extraction.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A word that can be counted.
 *
 * @param item for equipment, what kind
 */
public record Noun(CountedClass counted, @Nullable String item) {}
