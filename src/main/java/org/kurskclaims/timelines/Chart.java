package org.kurskclaims.timelines;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Change;

/**
 * Everything that is drawn of a series, in its places.
 *
 * @param id prefix of the marks' ids
 * @param label what the drawing shows, for those who hear it
 * @param unit what the values count, set beside the highest one
 * @param labels one for each mark, absent where there is no room
 * @param names at the ends of tracks; empty where each mark has its own caption
 * @param height in pixels
 */
record Chart(
        String id,
        String label,
        String unit,
        TimeScale time,
        ValueAxis axis,
        List<Mark> marks,
        List<@Nullable Label> labels,
        List<Track> tracks,
        List<Lane> lanes,
        List<Bin> bins,
        List<TrackName> names,
        double height) {

    static final double TOP = 34;
    static final double LANE_STEP = 26;

    /** The room below the axis line for its labels. */
    static final double AXIS_ROOM = 26;

    /** How many figures are drawn, one by one or in bins. */
    int drawn() {
        return marks.size() + bins.stream().mapToInt(Bin::count).sum();
    }

    /** How many of the drawn figures are new, gone or changed in another state of knowledge. */
    Map<Change, Integer> changes() {
        Map<Change, Integer> changes = new EnumMap<>(Change.class);
        marks.stream()
                .map(Mark::change)
                .filter(Objects::nonNull)
                .forEach(change -> changes.merge(change, 1, Integer::sum));
        bins.forEach(bin -> bin.changes().forEach((change, number) -> changes.merge(change, number, Integer::sum)));
        return changes;
    }

    static double height(ValueAxis axis, int lanes) {
        return axis.bottomY() + AXIS_ROOM + lanes * LANE_STEP;
    }

    double laneY(int lane) {
        return axis.bottomY() + 38 + lane * LANE_STEP;
    }
}
