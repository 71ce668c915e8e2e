package org.kurskclaims.desk;

import java.util.List;
import java.util.stream.IntStream;
import org.kurskclaims.timelines.PhoneRow;
import org.kurskclaims.timelines.SvgDrawing;
import org.kurskclaims.timelines.Timeline;

/**
 * The timeline with a claim that is still being typed.
 *
 * @param wide the drawing for a desk
 * @param scale the axis of the rows for a phone
 * @param rows the typed claim among those next to it in time
 * @param further how many more rows the timeline has
 */
record PreviewDrawing(SvgDrawing wide, SvgDrawing scale, List<PhoneRow> rows, int further) {

    /** Rows before and after the typed claim's; more only push the buttons out of a phone's sight. */
    private static final int NEIGHBOURS = 3;

    PreviewDrawing {
        rows = List.copyOf(rows);
    }

    static PreviewDrawing of(Timeline timeline) {
        List<PhoneRow> all = timeline.rows();
        int typed = IntStream.range(0, all.size())
                .filter(i -> isTyped(all.get(i)))
                .findFirst()
                .orElse(0);
        List<PhoneRow> near =
                all.subList(Math.max(0, typed - NEIGHBOURS), Math.min(all.size(), typed + NEIGHBOURS + 1));
        return new PreviewDrawing(timeline.chart(), timeline.scaleRow(), near, all.size() - near.size());
    }

    static boolean isTyped(PhoneRow row) {
        return row.href().equals(PreviewLinks.FORM);
    }

    public String css(PhoneRow row) {
        return isTyped(row) ? "typed s-" + row.side() : "s-" + row.side();
    }
}
