package org.kurskclaims.timelines;

import java.util.List;
import org.kurskclaims.comparison.Series;

/**
 * One of several small charts on a shared time axis.
 *
 * @param counted exactly what is counted
 * @param qualification of what is counted: "running total"
 * @param tally how many claims
 * @param chart the wide drawing; its marks are links
 * @param scaleRow the value axis of the phone's chart
 * @param rows the phone's chart, one row a figure
 */
public record Multiple(
        Series series,
        String counted,
        List<String> qualification,
        String tally,
        SvgDrawing chart,
        SvgDrawing scaleRow,
        List<PhoneRow> rows) {}
