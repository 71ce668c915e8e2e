package org.kurskclaims.timelines;

import java.util.Map;
import org.kurskclaims.comparison.Change;
import org.kurskclaims.comparison.Series;

/**
 * What one of several small charts is to show.
 *
 * @param changes what became of figures between this state of knowledge and another, by their ids; empty for one state
 * @param tracks whether each speaker's own figures are drawn as a line with the speaker's name at its end, instead of each
 *     figure with its number
 */
public record SmallChart(Series series, Map<String, Change> changes, boolean tracks) {

    /** A series by itself, figure by figure. */
    public static SmallChart of(Series series) {
        return new SmallChart(series, Map.of(), false);
    }
}
