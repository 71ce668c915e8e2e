package org.kurskclaims.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The series in which speakers contradict each other, the widest gap first. */
public final class Disagreements {

    private static final int SMALL = 400;

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
        Relation widest = counts.size() <= SMALL ? Gaps.telling(counts) : ofMonths(series);
        if (widest == null || widest.verdict() != Verdict.CONTRADICTS) {
            return Optional.empty();
        }
        return Optional.of(new Disagreement(series, widest, Origins.speakers(series.claims())));
    }

    /** Month by month and again from mid-month to mid-month, so that no comparable pair is cut apart. */
    private static @Nullable Relation ofMonths(Series series) {
        TreeSet<LocalDate> months = new TreeSet<>();
        for (Figure figure : series.figures()) {
            Window window = figure.window();
            if (window != null && !window.last().equals(LocalDate.MAX)) {
                months.add(window.last().withDayOfMonth(1));
            }
        }
        List<GapPeriod> periods = new ArrayList<>();
        for (int middle : new int[] {0, 14}) {
            for (LocalDate month : months) {
                LocalDate first = month.plusDays(middle);
                periods.addAll(
                        Gaps.of(series, List.of(first), first.plusMonths(1).minusDays(1)));
            }
        }
        return periods.stream()
                .filter(GapPeriod::contradicts)
                .map(GapPeriod::telling)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Disagreements::gap))
                .orElse(null);
    }

    private static BigDecimal gap(Relation relation) {
        return relation.gap() == null ? BigDecimal.ONE : relation.gap();
    }
}
