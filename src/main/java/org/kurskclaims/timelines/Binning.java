package org.kurskclaims.timelines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.kurskclaims.comparison.Change;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Window;

/** Gathers the figures of a series that is too dense to draw: one bin for each side and period. */
final class Binning {

    /** More marks than this cannot be told apart on any page. */
    static final int MOST_MARKS = 150;

    /** Pixels between the bins of two sides in one period. */
    static final double STEP = 13;

    private static final double PAGE = 940;
    private static final double COLUMN_GAP = 12;

    private final TimeScale time;
    private final ValueAxis axis;
    private final Vocabulary vocabulary;
    private final Map<String, Change> changes;

    Binning(TimeScale time, ValueAxis axis, Vocabulary vocabulary, Map<String, Change> changes) {
        this.time = time;
        this.axis = axis;
        this.vocabulary = vocabulary;
        this.changes = changes;
    }

    List<Bin> of(List<Figure> figures) {
        List<String> sides = vocabulary.sides().stream()
                .map(side -> Shapes.known(side.slug()))
                .filter(side -> figures.stream()
                        .anyMatch(figure -> Shapes.known(figure.side()).equals(side)))
                .distinct()
                .toList();
        NavigableMap<LocalDate, LocalDate> periods = periods(sides.size());
        Map<LocalDate, Map<String, List<Figure>>> cells = new TreeMap<>();
        for (Figure figure : figures) {
            Window window = figure.window();
            if (window != null && time.shows(window)) {
                LocalDate start = periods.floorKey(middle(window));
                cells.computeIfAbsent(start == null ? periods.firstKey() : start, day -> new LinkedHashMap<>())
                        .computeIfAbsent(Shapes.known(figure.side()), side -> new ArrayList<>())
                        .add(figure);
            }
        }
        List<Bin> bins = new ArrayList<>();
        cells.forEach((start, bySide) -> {
            for (int i = 0; i < sides.size(); i++) {
                List<Figure> members = bySide.get(sides.get(i));
                if (members != null) {
                    double dx = (i - (sides.size() - 1) / 2.0) * STEP;
                    bins.add(bin(sides.get(i), start, periods.getOrDefault(start, time.last()), dx, members));
                }
            }
        });
        return bins;
    }

    /** First days of the periods with their last: as fine as the number of sides leaves room for. */
    NavigableMap<LocalDate, LocalDate> periods(int sides) {
        double columns = PAGE / (sides * STEP + COLUMN_GAP);
        NavigableMap<LocalDate, LocalDate> periods = new TreeMap<>();
        for (TickStep step : TickStep.values()) {
            List<LocalDate> starts = new ArrayList<>(step.days(time.first(), time.last()));
            if (starts.isEmpty() || !starts.get(0).equals(time.first())) {
                starts.add(0, time.first());
            }
            if (starts.size() <= columns || step == TickStep.TEN_YEARS) {
                for (int i = 0; i < starts.size(); i++) {
                    LocalDate last = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : time.last();
                    periods.put(starts.get(i), last);
                }
                return periods;
            }
        }
        return periods;
    }

    private LocalDate middle(Window window) {
        LocalDate first = window.first().isBefore(time.first()) ? time.first() : window.first();
        LocalDate last = window.last().isAfter(time.last()) ? time.last() : window.last();
        return first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
    }

    private Bin bin(String side, LocalDate first, LocalDate last, double dx, List<Figure> members) {
        double[] values = members.stream()
                .mapToDouble(figure -> figure.quantity().representative().doubleValue())
                .toArray();
        Arrays.sort(values);
        double median = values[values.length / 2];
        double low = values[0];
        double high = values[values.length - 1];
        String grades = grades(members);
        Map<Change, Integer> changed = changed(members);
        String spoken = Phrases.of(
                "spoken.bin",
                members.size(),
                vocabulary.side(side),
                Periods.words(first, last),
                Numbers.tick(low),
                Numbers.tick(high),
                Numbers.tick(median),
                Bin.asides(grades, changed));
        double x = (time.startOf(first) + time.endOf(last)) / 2;
        return new Bin(
                side,
                first,
                last,
                members.size(),
                x,
                dx,
                axis.y(median),
                axis.y(high),
                axis.y(low),
                low,
                median,
                high,
                members.stream().anyMatch(Figure::reviewed),
                grades,
                changed,
                spoken);
    }

    private static String grades(List<Figure> members) {
        IntSummaryStatistics given = members.stream()
                .map(Figure::credibility)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        if (given.getCount() == 0) {
            return "";
        }
        return given.getMin() == given.getMax() ? "" + given.getMin() : given.getMin() + "–" + given.getMax();
    }

    private Map<Change, Integer> changed(List<Figure> members) {
        Map<Change, Integer> changed = new EnumMap<>(Change.class);
        members.forEach(figure -> {
            Change change = changes.get(figure.id());
            if (change != null) {
                changed.merge(change, 1, Integer::sum);
            }
        });
        return changed;
    }
}
