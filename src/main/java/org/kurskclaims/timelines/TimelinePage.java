package org.kurskclaims.timelines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The timelines of one metric and subject: one for each series, since series share no axis.
 *
 * @param main the series with the most claims; absent where there is no claim at all
 * @param others the remaining series, those with the most claims first
 */
public record TimelinePage(@Nullable Timeline main, List<Timeline> others) {

    public boolean isEmpty() {
        return main == null;
    }
}
