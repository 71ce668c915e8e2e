package org.kurskclaims.timelines;

import org.kurskclaims.comparison.Figure;

/**
 * A figure of the same weeks that is not on the axis.
 *
 * @param date when it was true, in words
 * @param reason why it cannot be compared, in words: "counts killed only, not killed or wounded"
 */
public record Note(Figure figure, FigureWords words, String href, String who, String date, String reason) {}
