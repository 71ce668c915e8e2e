package org.kurskclaims.timelines;

/** A column for claims, in the order in which the columns stand. */
public record Side(String slug, String label) {}
