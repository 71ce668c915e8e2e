package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kurskclaims.comparison.Revisions;

/** Joins one speaker's own figures in time, so that a reader sees how the speaker's number moved. */
final class Tracks {

    private Tracks() {}

    static List<Track> of(List<Mark> marks) {
        Map<String, Mark> last = new LinkedHashMap<>();
        List<Track> tracks = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.above() || mark.look().vague() || !mark.figure().isAsserted()) {
                continue;
            }
            Mark before = last.put(mark.figure().speaker().slug(), mark);
            if (before != null && before.x() < mark.x()) {
                tracks.add(step(before, mark));
            }
        }
        return tracks;
    }

    private static Track step(Mark from, Mark to) {
        boolean falls = Revisions.step(from.figure(), to.figure()).falls();
        return new Track(to.look().side(), from.x(), from.y(), to.x(), to.y(), falls);
    }
}
