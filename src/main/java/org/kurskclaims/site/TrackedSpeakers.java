package org.kurskclaims.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurskclaims.comparison.Series;

/**
 * The speakers whose own figures are drawn as lines on one axis: those with the most figures, as many as can be told apart.
 *
 * @param left how many others gave figures
 */
record TrackedSpeakers(Set<String> slugs, int left) {

    static final int MOST = 8;

    /** @param states the same series in the states of knowledge that stand beside each other */
    static TrackedSpeakers of(Stream<Series> states) {
        Map<String, Integer> figures = new LinkedHashMap<>();
        states.flatMap(series -> series.claims().stream())
                .forEach(figure -> figures.merge(figure.speaker().slug(), 1, Integer::sum));
        List<String> most = figures.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        return new TrackedSpeakers(most.stream().collect(Collectors.toSet()), figures.size() - most.size());
    }

    Series of(Series series) {
        return new Series(
                series.key(),
                series.figures().stream()
                        .filter(figure -> slugs.contains(figure.speaker().slug()))
                        .toList());
    }
}
