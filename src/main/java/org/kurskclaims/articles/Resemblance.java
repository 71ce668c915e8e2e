package org.kurskclaims.articles;

/**
 * An article that is like a text.
 *
 * @param exactly whether one of its snapshots is this text
 * @param percent how much of the two is the same, estimated; 100 where it is the text itself
 */
public record Resemblance(long articleId, String headline, boolean exactly, int percent) {}
