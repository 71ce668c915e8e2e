package org.kurskclaims.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kurskclaims.claims.ClaimView;

/** A set of claims sorted into series, with the figures that follow from them. Built from one query's result. */
public record Comparison(List<Series> series) {

    public Comparison {
        series = List.copyOf(series);
    }

    /** @param claims in any order, of any series; what follows from them is worked out */
    public static Comparison of(List<ClaimView> claims) {
        List<Figure> figures = new ArrayList<>(claims.size());
        for (ClaimView claim : claims) {
            figures.add(Figure.of(claim));
        }
        figures.addAll(Deriving.from(figures));
        return ofFigures(figures);
    }

    static Comparison ofFigures(List<Figure> figures) {
        Map<SeriesKey, List<Figure>> byKey = new LinkedHashMap<>();
        for (Figure figure : figures) {
            byKey.computeIfAbsent(figure.key(), key -> new ArrayList<>()).add(figure);
        }
        List<Series> series = new ArrayList<>();
        byKey.forEach((key, members) -> series.add(new Series(key, members)));
        series.sort(Comparator.comparingInt((Series one) -> -one.claims().size())
                .thenComparing(one -> !Comparing.isStanding(one.key().kind()))
                .thenComparing(one -> one.key().place() == null)
                .thenComparing(one -> one.key().slug()));
        return new Comparison(series);
    }

    /** The series of one metric: most claims first, then counts of a state before counts of a period. */
    public List<Series> ofMetric(String metric) {
        return series.stream().filter(one -> one.key().metric().equals(metric)).toList();
    }

    public List<Figure> figures() {
        return series.stream().flatMap(one -> one.figures().stream()).toList();
    }

    public Optional<Figure> claim(long id) {
        return series.stream()
                .flatMap(one -> one.figures().stream())
                .filter(figure -> !figure.isDerived() && figure.claimId() == id)
                .findFirst();
    }

    /** One claim's relations to all others here, contradictions first; empty if the claim is not here. */
    public List<Relation> relationsOf(long claimId) {
        return claim(claimId).map(figure -> Comparing.relate(figure, figures())).orElse(List.of());
    }
}
