package org.kurskclaims.timelines;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Series;
import org.kurskclaims.quantity.Modality;

/** Lays a series out: axes, marks or bins, captions, tracks, silent sides. */
final class Charts {

    private static final double SMALL_CHART = 190;
    private static final double LOW_CHART = 240;
    private static final double MIDDLE_CHART = 340;
    private static final double HIGH_CHART = 462;

    private final Vocabulary vocabulary;
    private final Nouns nouns;

    Charts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.nouns = new Nouns(vocabulary);
    }

    /** The figures of the series that a view draws: all with a date, forecasts and derived ones if wanted. */
    static List<Figure> drawn(Series series, View view) {
        return series.figures().stream()
                .filter(figure -> figure.window() != null)
                .filter(figure -> view.derived() || (!figure.isDerived() && figure.modality() != Modality.FORECAST))
                .toList();
    }

    /**
     * @param id prefix of the marks' ids
     * @param time the horizontal axis; shared where several charts stand under each other
     * @param widths of the pages on which captions must not collide
     */
    Chart of(Series series, View view, String id, TimeScale time, double... widths) {
        return of(series, view, id, time, 0, widths);
    }

    /** @param plotBottom where the axis line lies, 0 for as low as the number of figures asks for */
    Chart of(Series series, View view, String id, TimeScale time, double plotBottom, double[] widths) {
        List<Figure> figures = figures(series, view, time);
        double bottom = plotBottom > 0 ? plotBottom : height(figures.size());
        ValueAxis axis = Scales.of(figures, view.scale(), Chart.TOP, bottom);
        List<Lane> lanes = new Silences(vocabulary).lanes(series, time);
        return chart(SmallChart.of(series), figures, id, time, axis, lanes, widths);
    }

    /** @param alike the figures of all charts with which this one shares its value axis */
    Chart small(SmallChart part, List<Figure> alike, View view, String id, TimeScale time) {
        List<Figure> shown = alike.stream()
                .filter(figure -> figure.window() != null && time.shows(figure.window()))
                .toList();
        ValueAxis axis = Scales.of(shown, view.scale(), Chart.TOP, part.tracks() ? MIDDLE_CHART : SMALL_CHART);
        List<Figure> figures = figures(part.series(), view, time);
        return part.tracks()
                ? tracks(part, figures, id, time, axis)
                : chart(part, figures, id, time, axis, List.of(), Labels.PAGE_WIDTHS);
    }

    private Chart tracks(SmallChart part, List<Figure> figures, String id, TimeScale time, ValueAxis axis) {
        String unit = " " + nouns.unit(part.series().key());
        List<Mark> marks = new MarkLayout(time, axis, part.changes()).of(Tracks.thinned(figures, time));
        List<Track> tracks = Tracks.apart(marks);
        List<@Nullable Label> labels = Collections.nCopies(marks.size(), null);
        List<TrackName> names = TrackName.beside(Tracks.ends(marks), axis.bottomY());
        String label = nouns.counted(part.series().key());
        double height = Chart.height(axis, 0);
        return new Chart(id, label, unit, time, axis, marks, labels, tracks, List.of(), List.of(), names, height);
    }

    private List<Figure> figures(Series series, View view, TimeScale time) {
        Set<String> silent =
                new Silences(vocabulary).of(series).stream().map(Side::slug).collect(Collectors.toSet());
        return drawn(series, view).stream()
                .filter(figure -> !silent.contains(figure.side()))
                .filter(figure -> figure.window() != null && time.shows(figure.window()))
                .toList();
    }

    private Chart chart(
            SmallChart part,
            List<Figure> figures,
            String id,
            TimeScale time,
            ValueAxis axis,
            List<Lane> lanes,
            double[] widths) {
        String unit = " " + nouns.unit(part.series().key());
        boolean dense = figures.size() > Binning.MOST_MARKS;
        List<Mark> marks = dense ? List.of() : new MarkLayout(time, axis, part.changes()).of(figures);
        List<Bin> bins = dense ? new Binning(time, axis, vocabulary, part.changes()).of(figures) : List.of();
        List<Track> tracks = Tracks.of(marks);
        List<@Nullable Label> labels =
                new Labels(marks, Surroundings.of(marks, axis, unit), tracks, axis.bottomY(), widths).place();
        String label = nouns.counted(part.series().key());
        double height = Chart.height(axis, lanes.size());
        return new Chart(id, label, unit, time, axis, marks, labels, tracks, lanes, bins, List.of(), height);
    }

    private static double height(int figures) {
        return figures <= 1 ? LOW_CHART : figures <= 3 ? MIDDLE_CHART : HIGH_CHART;
    }

    SvgDrawing draw(Chart chart, Links links) {
        Canvas canvas = Canvas.fluid();
        canvas.svg()
                .open(
                        "svg",
                        "class",
                        "tl wide",
                        "height",
                        chart.height(),
                        "role",
                        "group",
                        "aria-label",
                        chart.label(),
                        "data-from",
                        chart.time().first(),
                        "data-to",
                        chart.time().last());
        new ChartPainter(canvas, links).paint(chart, this::spoken);
        return canvas.svg().close("svg").drawing();
    }

    String spoken(Mark mark) {
        return Captions.spoken(mark.figure(), vocabulary.side(mark.figure().side()), mark.above(), mark.change());
    }
}
