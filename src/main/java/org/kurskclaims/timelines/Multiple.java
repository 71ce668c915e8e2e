package org.kurskclaims.timelines;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Change;
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
 * @param drawn how many figures the drawing shows, one by one or in bars
 * @param thinned how the drawing was thinned out, in words; absent where every figure is drawn
 * @param changes how many of the drawn figures were marked as which change
 */
public record Multiple(
        Series series,
        String counted,
        List<String> qualification,
        String tally,
        SvgDrawing chart,
        SvgDrawing scaleRow,
        List<PhoneRow> rows,
        int drawn,
        @Nullable String thinned,
        Map<Change, Integer> changes) {}
