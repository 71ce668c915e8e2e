package org.kurskclaims.timelines;

/** A stretch of a sentence; {@code strong} where the page sets it in bold. */
public record Run(String text, boolean strong) {}
