package org.kurskclaims.timelines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wants to see a timeline.
 *
 * @param from first day of the axis; absent for the data's own
 * @param to last day of the axis; absent for the data's own
 * @param derived whether figures that were worked out and forecasts are drawn
 */
public record View(
        ScaleChoice scale,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean derived,
        Links links) {

    public static View plain() {
        return new View(ScaleChoice.AUTO, null, null, true, Links.under(""));
    }
}
