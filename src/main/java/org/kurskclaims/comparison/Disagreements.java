package org.kurskclaims.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The series in which speakers contradict each other, the widest gap first. */
public final class Disagreements {

    private Disagreements() {}

    /** @param most how many to return; each series appears at most once */
    public static List<Disagreement> widest(Comparison comparison, int most) {
        return comparison.series().stream()
                .map(Disagreements::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Disagreement one) -> gap(one.relation()))
                        .reversed()
                        .thenComparing(one -> one.series().key().slug()))
                .limit(most)
                .toList();
    }

    public static Optional<Disagreement> of(Series series) {
        List<Figure> counts = series.asserted();
        Relation widest = Gaps.telling(counts);
        if (widest == null || widest.verdict() != Verdict.CONTRADICTS) {
            return Optional.empty();
        }
        return Optional.of(new Disagreement(series, widest, Origins.speakers(series.claims())));
    }

    private static BigDecimal gap(Relation relation) {
        return relation.gap() == null ? BigDecimal.ONE : relation.gap();
    }
}
