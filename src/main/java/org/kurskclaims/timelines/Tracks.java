package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Revisions;
import org.kurskclaims.comparison.Window;
import org.kurskclaims.quantity.Qualifier;

/** Joins one speaker's own figures in time, so that a reader sees how the speaker's number moved. */
final class Tracks {

    /** Figures of one speaker that a track shows; of more, the last one of each stretch of days is taken. */
    static final int MOST_STOPS = 60;

    private Tracks() {}

    /** Thin lines behind the marks, all alike. */
    static List<Track> of(List<Mark> marks) {
        return steps(marks, speaker -> 0);
    }

    /** Lines that can be told apart: those of one side by their dashes. */
    static List<Track> apart(List<Mark> marks) {
        Map<String, Integer> ofSide = new HashMap<>();
        Map<String, Integer> patterns = new HashMap<>();
        for (Mark mark : ends(marks)) {
            int number = ofSide.merge(mark.look().side(), 1, Integer::sum);
            patterns.put(mark.figure().speaker().slug(), number);
        }
        return steps(marks, speaker -> patterns.getOrDefault(speaker, 1));
    }

    private static List<Track> steps(List<Mark> marks, Function<String, Integer> pattern) {
        Map<String, Mark> last = new LinkedHashMap<>();
        List<Track> tracks = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.above() || mark.look().vague() || !mark.figure().isAsserted()) {
                continue;
            }
            String speaker = mark.figure().speaker().slug();
            Mark before = last.put(speaker, mark);
            if (before != null && before.x() < mark.x()) {
                tracks.add(step(before, mark, pattern.apply(speaker)));
            }
        }
        return tracks;
    }

    private static Track step(Mark from, Mark to, int pattern) {
        boolean falls = Revisions.step(from.figure(), to.figure()).falls();
        return new Track(to.look().side(), pattern, from.x(), from.y(), to.x(), to.y(), falls);
    }

    /** The figures that can lie on a track: said to be so, with a number and a date. */
    static List<Figure> on(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.isAsserted()
                        && !figure.isDerived()
                        && figure.window() != null
                        && figure.quantity().qualifier() != Qualifier.VAGUE)
                .toList();
    }

    /** Those of the figures that are drawn on tracks; of very many the last of each stretch of days. */
    static List<Figure> thinned(List<Figure> figures, TimeScale time) {
        Map<String, List<Figure>> ofSpeaker = new LinkedHashMap<>();
        on(figures)
                .forEach(figure -> ofSpeaker
                        .computeIfAbsent(figure.speaker().slug(), slug -> new ArrayList<>())
                        .add(figure));
        Set<String> kept = new HashSet<>();
        for (List<Figure> own : ofSpeaker.values()) {
            Collection<Figure> stops = own.size() <= MOST_STOPS ? own : lastOfEachStretch(own, time);
            stops.forEach(figure -> kept.add(figure.id()));
        }
        return figures.stream().filter(figure -> kept.contains(figure.id())).toList();
    }

    private static Collection<Figure> lastOfEachStretch(List<Figure> own, TimeScale time) {
        Map<Integer, Figure> last = new LinkedHashMap<>();
        for (Figure figure : own) {
            Window window = figure.window();
            if (window != null) {
                last.put((int) (time.endOf(window.last()) * MOST_STOPS), figure);
            }
        }
        return last.values();
    }

    /** The last mark of each speaker. */
    static List<Mark> ends(List<Mark> marks) {
        Map<String, Mark> last = new LinkedHashMap<>();
        marks.forEach(mark -> last.put(mark.figure().speaker().slug(), mark));
        return List.copyOf(last.values());
    }
}
