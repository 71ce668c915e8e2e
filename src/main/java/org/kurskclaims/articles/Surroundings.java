package org.kurskclaims.articles;

/**
 * The text around a passage.
 *
 * @param before at most as many code points as were asked for; fewer only where the text begins
 * @param after likewise, to the end of the text
 */
public record Surroundings(String before, String after) {}
