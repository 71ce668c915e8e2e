package org.kurskclaims.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurskclaims.quantity.Qualifier;

/**
 * Shares of a territory beside areas, on one axis: each share times an area that a reader names as the whole. What comes
 * of it is worked out and says so; whether a share is one of this whole is for the reader to judge, from both quotes.
 */
public final class Rebasing {

    private Rebasing() {}

    /** Claims that can serve as a whole: areas that are given as a number. */
    public static List<Figure> wholes(Comparison comparison) {
        return comparison.ofMetric(Metrics.AREA).stream()
                .flatMap(series -> series.claims().stream())
                .filter(Rebasing::isNumber)
                .toList();
    }

    /**
     * The areas with the shares among them.
     *
     * @param areas the series that gives the axis
     * @param whole one of {@link #wholes}
     */
    public static Series onOneAxis(Series areas, List<Series> shares, Figure whole) {
        List<Figure> figures = new ArrayList<>(areas.figures());
        Set<String> known = areas.figures().stream().map(Figure::id).collect(Collectors.toCollection(HashSet::new));
        for (Series series : shares) {
            series.claims().stream()
                    .filter(Rebasing::isNumber)
                    .map(share -> Shares.part(share, whole))
                    .filter(part -> known.add(part.id()))
                    .forEach(figures::add);
        }
        return new Series(areas.key(), figures);
    }

    private static boolean isNumber(Figure figure) {
        return figure.isAsserted()
                && figure.window() != null
                && figure.quantity().qualifier() != Qualifier.VAGUE;
    }
}
