package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Comparison;
import org.kurskclaims.comparison.Disagreement;
import org.kurskclaims.comparison.Disagreements;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Lookalike;
import org.kurskclaims.comparison.Series;

/**
 * Lays series out and draws them. Pure: the same claims and view give the same drawing, byte for byte.
 *
 * <p>A page loads the claims of its metric and of those beside it (see {@code comparison.Metrics}), makes a
 * {@link Comparison} of them and asks for a {@link #page}.
 */
public final class Timelines {

    private static final int MOST_NOTES = 12;

    /** How much longer the axis is where the names of tracks stand at their ends. */
    private static final double NAMES = 0.34;

    private final Vocabulary vocabulary;
    private final Nouns nouns;
    private final Charts charts;

    public Timelines(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.nouns = new Nouns(vocabulary);
        this.charts = new Charts(vocabulary);
    }

    /** What the drawings of a page refer to (shapes, masks); goes into every page with drawings, once, before them. */
    public static SvgDrawing sprite() {
        return Sprite.drawing();
    }

    /** A side's shape in its colour, as small as a letter. */
    public static SvgDrawing icon(String side) {
        Svg svg = new Svg();
        String known = Shapes.known(side);
        return svg.open("svg", "class", "ico s-" + known, "viewBox", "-7 -7 14 14", "aria-hidden", "true")
                .empty("path", "class", "sh", "d", Shapes.path(known))
                .close("svg")
                .drawing();
    }

    /** Exactly what a series counts: "North Korean soldiers killed or wounded, Kursk region", and how it counts it. */
    public static String counted(Series series, Vocabulary vocabulary) {
        Nouns nouns = new Nouns(vocabulary);
        List<String> parts = new ArrayList<>(List.of(nouns.counted(series.key())));
        parts.addAll(nouns.qualification(series.key()));
        return String.join(", ", parts);
    }

    /** A timeline for each series of the metric; what other series are there serves as context. */
    public TimelinePage page(Comparison comparison, String metric, View view) {
        List<Timeline> timelines = new ArrayList<>();
        for (Series series : comparison.ofMetric(metric)) {
            if (!series.claims().isEmpty()) {
                timelines.add(timeline(series, comparison, view));
            }
        }
        return timelines.isEmpty()
                ? new TimelinePage(null, List.of())
                : new TimelinePage(timelines.get(0), List.copyOf(timelines.subList(1, timelines.size())));
    }

    public Timeline timeline(Series series, Comparison context, View view) {
        String id = series.key().slug();
        Optional<Disagreement> widest = Disagreements.of(series);
        TimeScale time = TimeScale.of(Charts.drawn(series, view), view);
        Chart chart = charts.of(series, view, "", time, Labels.PAGE_WIDTHS);
        PhoneRows phone = new PhoneRows(chart.axis(), view.links());
        return new Timeline(
                id,
                series,
                nouns.counted(series.key()),
                nouns.qualification(series.key()),
                new Findings(nouns).of(series, widest),
                new Standfirsts(vocabulary).of(series, widest),
                sides(series),
                tally(series),
                charts.draw(chart, view.links()),
                phone.scale(nouns.unit(series.key())),
                rows(chart, phone),
                binned(chart),
                GapStrips.of(series, time),
                Remarks.of(series, context),
                notes(series, context, view),
                Legend.of(chart),
                new Tables(vocabulary, view.links()).of(series, chart.bins()),
                chart.axis().kind());
    }

    /**
     * Series under each other on one time axis, each with its own values unless they count the same. Marks keep their
     * ids, with the multiple's number before them.
     *
     * @param parts series of any metrics, subjects and places, or parts of one series (see {@code Series.bySpeaker})
     */
    public List<Multiple> multiples(List<SmallChart> parts, View view) {
        List<Figure> all = parts.stream()
                .flatMap(part -> Charts.drawn(part.series(), view).stream())
                .toList();
        TimeScale days = TimeScale.of(all, view);
        TimeScale time = parts.stream().anyMatch(SmallChart::tracks) ? days.withRoom(NAMES) : days;
        List<Multiple> multiples = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Series one = parts.get(i).series();
            List<Figure> alike = parts.stream()
                    .map(SmallChart::series)
                    .filter(other -> other.key().equals(one.key()))
                    .flatMap(other -> Charts.drawn(other, view).stream())
                    .toList();
            Chart chart = charts.small(parts.get(i), alike, view, "m" + (i + 1) + "-", time);
            PhoneRows phone = new PhoneRows(chart.axis(), view.links());
            multiples.add(new Multiple(
                    one,
                    nouns.counted(one.key()),
                    nouns.qualification(one.key()),
                    tally(one),
                    charts.draw(chart, view.links()),
                    phone.scale(nouns.unit(one.key())),
                    rows(chart, phone),
                    chart.drawn(),
                    parts.get(i).tracks() ? left(parts.get(i), chart) : binned(chart),
                    chart.changes()));
        }
        return multiples;
    }

    /**
     * The same drawing as a file of its own, with title and source.
     *
     * @param source the last line, for instance "Kursk Claims · address · date"
     */
    public SvgDrawing file(Series series, View view, Theme theme, Sheet sheet, String source) {
        TimeScale time = TimeScale.of(Charts.drawn(series, view), view);
        String title = new Findings(nouns).of(series, Disagreements.of(series));
        DrawingFile file = new DrawingFile(theme, sheet);
        int lanes = new Silences(vocabulary).of(series).size();
        double[] width = {file.plotWidth()};
        Chart chart = charts.of(series, view, "", time, file.plotBottom(title, lanes), width);
        return file.draw(chart, nouns.counted(series.key()), title, source, view.links(), charts);
    }

    private List<SideCount> sides(Series series) {
        Map<String, Integer> counts = new HashMap<>();
        series.claims().forEach(figure -> counts.merge(figure.side(), 1, Integer::sum));
        return vocabulary.sides().stream()
                .map(side -> new SideCount(side.slug(), side.label(), counts.getOrDefault(side.slug(), 0)))
                .toList();
    }

    private static String tally(Series series) {
        String claims = Phrases.count("count.claims", series.claims().size());
        int derived = series.derived().size();
        return derived == 0 ? claims : claims + ", " + Phrases.count("count.derived", derived);
    }

    private List<PhoneRow> rows(Chart chart, PhoneRows phone) {
        List<PhoneRow> rows = new ArrayList<>();
        chart.marks()
                .forEach(mark ->
                        rows.add(phone.row(mark, vocabulary.side(mark.figure().side()))));
        chart.bins().forEach(bin -> rows.add(phone.row(bin, vocabulary.side(bin.side()))));
        return rows;
    }

    /** A line with very many figures shows the last of each stretch of days. */
    private static @Nullable String left(SmallChart part, Chart chart) {
        int all = Tracks.on(part.series().figures()).size();
        return chart.drawn() >= all ? null : Phrases.of("tracks.note", chart.drawn(), all, Tracks.MOST_STOPS);
    }

    private static @Nullable String binned(Chart chart) {
        int claims = chart.bins().stream().mapToInt(Bin::count).sum();
        return claims == 0 ? null : Phrases.of("bin.note", claims, chart.bins().size());
    }

    private static List<Note> notes(Series series, Comparison context, View view) {
        return Lookalike.of(series, context, MOST_NOTES).stream()
                .map(alike -> note(alike, view))
                .toList();
    }

    private static Note note(Lookalike alike, View view) {
        Figure figure = alike.figure();
        return new Note(
                figure,
                Captions.words(figure),
                view.links().claim(figure.claimId()),
                Captions.speaker(figure, true),
                Captions.fullDate(figure.when()),
                alike.reason());
    }
}
