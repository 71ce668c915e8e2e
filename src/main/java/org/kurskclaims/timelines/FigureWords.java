package org.kurskclaims.timelines;

/**
 * A figure as text.
 *
 * @param text as printed by its source, or as worked out
 * @param css classes for {@code .fig}: "un" unreviewed, "vague" words without a number, "dv" worked out, "fc" forecast,
 *     "dn" denied
 */
public record FigureWords(String text, String css) {}
