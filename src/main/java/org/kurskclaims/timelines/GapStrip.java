package org.kurskclaims.timelines;

/**
 * How far apart the comparable figures of each period stand.
 *
 * @param period "half month", "month", …
 * @param summary the same in words, for those who do not see it
 */
public record GapStrip(String period, String summary, SvgDrawing drawing) {}
