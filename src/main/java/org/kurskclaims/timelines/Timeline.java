package org.kurskclaims.timelines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Series;

/**
 * One series laid out and drawn, with everything that a page says about it.
 *
 * @param id for element ids and addresses within the page
 * @param counted exactly what is counted: "North Korean soldiers killed or wounded, Kursk region"
 * @param qualification of what is counted: "running total", "captured not counted"
 * @param finding the title: what the figures show, computed, never a verdict
 * @param standfirst who said what, who said nothing, how many claims
 * @param sides every side with its number of claims
 * @param tally "11 claims, 2 figures worked out"
 * @param chart the wide drawing; its marks are links
 * @param scaleRow the value axis of the phone's chart
 * @param rows the phone's chart, one row a figure
 * @param binned how the drawing was thinned out, in words; absent where every figure is drawn
 * @param gap absent where no period has figures to compare
 * @param remarks what does not add up: totals that fall, parts that exceed their whole
 * @param notes figures of the same weeks that are not on this axis
 * @param legend the marks that this drawing uses, explained
 * @param scale "linear", "log" or "broken": how values are laid out
 */
public record Timeline(
        String id,
        Series series,
        String counted,
        List<String> qualification,
        String finding,
        List<Run> standfirst,
        List<SideCount> sides,
        String tally,
        SvgDrawing chart,
        SvgDrawing scaleRow,
        List<PhoneRow> rows,
        @Nullable String binned,
        @Nullable GapStrip gap,
        List<String> remarks,
        List<Note> notes,
        List<LegendEntry> legend,
        SideBySide table,
        String scale) {}
