package org.kurskclaims.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
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
        List<List<Figure>> members = new ArrayList<>();
        starts.forEach(start -> members.add(new ArrayList<>()));
        for (Figure figure : series.asserted()) {
            int period = period(figure, starts, end);
            if (period >= 0) {
                members.get(period).add(figure);
            }
        }
        List<GapPeriod> periods = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            periods.add(period(starts.get(i), last(starts, i, end), members.get(i)));
        }
        return periods;
    }

    private static LocalDate last(List<LocalDate> starts, int period, LocalDate end) {
        return period + 1 < starts.size() ? starts.get(period + 1).minusDays(1) : end;
    }

    /** The period of the figure's middle day; -1 for what lies outside of all or spans several of them. */
    private static int period(Figure figure, List<LocalDate> starts, LocalDate end) {
        Window window = figure.window();
        if (window == null
                || window.first().equals(LocalDate.MIN)
                || window.last().equals(LocalDate.MAX)) {
            return -1;
        }
        long days = window.last().toEpochDay() - window.first().toEpochDay();
        LocalDate middle = days == 0 ? window.first() : window.first().plusDays((days + 1) / 2);
        int found = Collections.binarySearch(starts, middle);
        int period = found >= 0 ? found : -found - 2;
        if (period < 0 || middle.isAfter(end)) {
            return -1;
        }
        long length =
                last(starts, period, end).toEpochDay() - starts.get(period).toEpochDay() + 1;
        return days <= length * PERIODS_LONG ? period : -1;
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

    /** The figures with the highest low ends and those with the lowest high ends: only they can stand furthest apart. */
    private static List<Figure> extremes(List<Figure> figures) {
        if (figures.size() <= 2 * EXTREMES) {
            return figures;
        }
        Comparator<Figure> byLow =
                Comparator.comparing(figure -> figure.interval().low());
        Comparator<Figure> byHigh = Comparator.comparing(
                figure -> figure.interval().high(), Comparator.nullsLast(Comparator.naturalOrder()));
        Map<String, Figure> extremes = new LinkedHashMap<>();
        greatest(figures, byLow).forEach(figure -> extremes.put(figure.id(), figure));
        greatest(figures, byHigh.reversed()).forEach(figure -> extremes.putIfAbsent(figure.id(), figure));
        return List.copyOf(extremes.values());
    }

    private static Collection<Figure> greatest(List<Figure> figures, Comparator<Figure> order) {
        PriorityQueue<Figure> kept = new PriorityQueue<>(EXTREMES + 1, order);
        for (Figure figure : figures) {
            Figure least = kept.peek();
            if (kept.size() < EXTREMES || least == null) {
                kept.add(figure);
            } else if (order.compare(figure, least) > 0) {
                kept.remove();
                kept.add(figure);
            }
        }
        return kept;
    }
}
