package org.kurskclaims.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All figures that share one axis, in the order of time; undated ones last. */
public record Series(SeriesKey key, List<Figure> figures) {

    static final Comparator<Figure> IN_TIME = Comparator.comparing(
                    Figure::window,
                    Comparator.nullsLast(Comparator.comparing(Window::last).thenComparing(Window::first)))
            .thenComparing(figure -> figure.quantity().representative())
            .thenComparing(Figure::id);

    public Series {
        List<Figure> sorted = new ArrayList<>(figures);
        sorted.sort(IN_TIME);
        figures = List.copyOf(sorted);
    }

    /** The claims among the figures, without what was worked out. */
    public List<Figure> claims() {
        return figures.stream().filter(figure -> !figure.isDerived()).toList();
    }

    /** Counts of what is or was, claimed or worked out. */
    public List<Figure> asserted() {
        return figures.stream().filter(Figure::isAsserted).toList();
    }

    /** The same series once for each speaker, in the order in which they first spoke. */
    public List<Series> bySpeaker() {
        return split(figure -> figure.speaker().slug());
    }

    /** The same series once for each side. */
    public List<Series> bySide() {
        return split(Figure::side);
    }

    private List<Series> split(Function<Figure, String> part) {
        Map<String, List<Figure>> parts = new LinkedHashMap<>();
        for (Figure figure : figures) {
            parts.computeIfAbsent(part.apply(figure), name -> new ArrayList<>()).add(figure);
        }
        return parts.values().stream().map(members -> new Series(key, members)).toList();
    }

    public List<Figure> derived() {
        return figures.stream().filter(Figure::isDerived).toList();
    }
}
