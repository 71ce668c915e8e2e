package org.kurskclaims.timelines;

import org.kurskclaims.comparison.Series;

/**
 * One of several small charts on a shared time axis.
 *
 * @param counted exactly what is counted
 * @param tally how many claims
 */
public record Multiple(Series series, String counted, String tally, SvgDrawing chart) {}
