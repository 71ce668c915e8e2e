package org.kurskclaims.timelines;

import org.kurskclaims.comparison.Figure;

/**
 * One claim as a row of the phone's chart.
 *
 * @param remark "worked out", "forecast", "above this scale →"; empty for most
 */
public record PhoneRow(Figure figure, FigureWords words, String date, String who, String remark, SvgDrawing strip) {}
