package org.kurskclaims.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kurskclaims.quantity.Kind;

/** How one speaker's own number moved through a series. */
public record Revisions(Speaker speaker, List<Figure> figures) {

    /** A step from one figure to the speaker's next; {@code falls} where a running total goes down, which it cannot. */
    public record Step(Figure from, Figure to, boolean falls) {}

    /** The tracks of all speakers with at least two dated counts, in the order of their first. */
    public static List<Revisions> of(Series series) {
        Map<String, List<Figure>> bySpeaker = new LinkedHashMap<>();
        for (Figure figure : series.asserted()) {
            if (figure.window() != null) {
                bySpeaker
                        .computeIfAbsent(figure.speaker().slug(), slug -> new ArrayList<>())
                        .add(figure);
            }
        }
        return bySpeaker.values().stream()
                .filter(own -> own.size() > 1)
                .map(own -> new Revisions(own.get(0).speaker(), List.copyOf(own)))
                .toList();
    }

    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < figures.size(); i++) {
            steps.add(step(figures.get(i - 1), figures.get(i)));
        }
        return steps;
    }

    public static Step step(Figure from, Figure to) {
        boolean falls = to.key().kind() == Kind.CUMULATIVE && to.interval().isBelow(from.interval());
        return new Step(from, to, falls);
    }
}
