package org.kurskclaims.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How far apart the figures of a series stand, period by period. */
public final class Gaps {

    /** Beyond this many figures only the most extreme can make the widest gap; this many of each end are looked at. */
    private static final int EXTREMES = 24;

    private static final int PERIODS_LONG = 3;

    private Gaps() {}

    /**
     * @param starts first days of the periods, ascending
     * @param end last day of the last period
     */
    public static List<GapPeriod> of(Series series, List<LocalDate> starts, LocalDate end) {
        List<Figure> counts = series.asserted();
        List<GapPeriod> periods = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate last = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : end;
            periods.add(period(starts.get(i), last, within(counts, starts.get(i), last)));
        }
        return periods;
    }

    /** Figures whose middle day lies in the period; what spans several periods belongs to none of them. */
    private static List<Figure> within(List<Figure> figures, LocalDate first, LocalDate last) {
        long length = ChronoUnit.DAYS.between(first, last) + 1;
        return figures.stream()
                .filter(figure -> {
                    Window window = figure.window();
                    if (window == null
                            || window.first().equals(LocalDate.MIN)
                            || window.last().equals(LocalDate.MAX)) {
                        return false;
                    }
                    long days = ChronoUnit.DAYS.between(window.first(), window.last());
                    LocalDate middle = window.first().plusDays((days + 1) / 2);
                    return days <= length * PERIODS_LONG && !middle.isBefore(first) && !middle.isAfter(last);
                })
                .toList();
    }

    private static GapPeriod period(LocalDate first, LocalDate last, List<Figure> figures) {
        return new GapPeriod(first, last, figures, telling(figures));
    }

    /**
     * The widest contradiction between two speakers; without one, the pair that spans most; absent where nothing can be
     * compared. Of a very large set only the most extreme figures of each two weeks are tried.
     */
    public static @Nullable Relation telling(List<Figure> figures) {
        if (figures.size() <= 2 * EXTREMES) {
            return tellingOf(figures);
        }
        TreeMap<Long, List<Figure>> weeks = new TreeMap<>();
        for (Figure figure : figures) {
            Window window = figure.spoken();
            if (window != null) {
                weeks.computeIfAbsent(Math.floorDiv(window.last().toEpochDay(), 7L), week -> new ArrayList<>())
                        .add(figure);
            }
        }
        Relation best = null;
        for (Map.Entry<Long, List<Figure>> week : weeks.entrySet()) {
            List<Figure> two = new ArrayList<>(week.getValue());
            two.addAll(weeks.getOrDefault(week.getKey() + 1, List.of()));
            Relation relation = tellingOf(extremes(two));
            if (relation != null && (best == null || isMoreTelling(relation, best))) {
                best = relation;
            }
        }
        return best;
    }

    private static @Nullable Relation tellingOf(List<Figure> candidates) {
        Relation best = null;
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i + 1; j < candidates.size(); j++) {
                Figure one = candidates.get(i);
                Figure other = candidates.get(j);
                if (one.speaker().slug().equals(other.speaker().slug())) {
                    continue;
                }
                Relation relation = Comparing.relate(one, other);
                if (relation.isComparable() && (best == null || isMoreTelling(relation, best))) {
                    best = relation;
                }
            }
        }
        return best;
    }

    private static boolean isMoreTelling(Relation one, Relation other) {
        if (one.verdict() != other.verdict()) {
            return one.verdict().compareTo(other.verdict()) > 0;
        }
        if (one.gap() != null && other.gap() != null) {
            return one.gap().compareTo(other.gap()) > 0;
        }
        return spread(one).compareTo(spread(other)) > 0;
    }

    private static BigDecimal spread(Relation relation) {
        return relation.one()
                .quantity()
                .representative()
                .subtract(relation.other().quantity().representative())
                .abs();
    }

    private static List<Figure> extremes(List<Figure> figures) {
        if (figures.size() <= 2 * EXTREMES) {
            return figures;
        }
        Set<Figure> extremes = new LinkedHashSet<>();
        figures.stream()
                .sorted(Comparator.comparing(
                                (Figure figure) -> figure.interval().low())
                        .reversed())
                .limit(EXTREMES)
                .forEach(extremes::add);
        figures.stream()
                .filter(figure -> figure.interval().high() != null)
                .sorted(Comparator.comparing(
                        figure -> figure.interval().high(), Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(EXTREMES)
                .forEach(extremes::add);
        return List.copyOf(extremes);
    }
}
