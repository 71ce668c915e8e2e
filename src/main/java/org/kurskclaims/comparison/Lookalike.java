package org.kurskclaims.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures that a reader could take for members of a series, and that are not. */
public record Lookalike(Figure figure, Obstacle obstacle, String reason) {

    private static final int MOST_OF_ONE_SERIES = 4;

    /**
     * Claims of other series about the same subject, of the same metric or one that is part of it.
     *
     * @param most how many to return, in time
     */
    public static List<Lookalike> of(Series series, Comparison comparison, int most) {
        if (series.figures().isEmpty()) {
            return List.of();
        }
        Figure member = series.figures().get(0);
        Map<SeriesKey, Integer> taken = new HashMap<>();
        List<Lookalike> found = new ArrayList<>();
        for (Series other : comparison.series()) {
            Obstacle obstacle = Comparing.ofSeries(other.key(), series.key());
            if (obstacle == null || !isAlike(other.key(), series.key())) {
                continue;
            }
            for (Figure figure : other.claims()) {
                if (taken.merge(other.key(), 1, Integer::sum) <= MOST_OF_ONE_SERIES) {
                    found.add(new Lookalike(figure, obstacle, Obstacles.reason(figure, member, obstacle)));
                }
            }
        }
        found.sort(Comparator.comparing(Lookalike::figure, Series.IN_TIME));
        return found.size() <= most
                ? List.copyOf(found)
                : List.copyOf(found.subList(found.size() - most, found.size()));
    }

    private static boolean isAlike(SeriesKey one, SeriesKey other) {
        boolean sameSubject = java.util.Objects.equals(one.subject(), other.subject());
        return sameSubject && (one.metric().equals(other.metric()) || Metrics.areRelated(one.metric(), other.metric()));
    }
}
