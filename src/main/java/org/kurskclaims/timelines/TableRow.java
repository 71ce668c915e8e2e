package org.kurskclaims.timelines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Series;
import org.kurskclaims.comparison.Window;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Modality;

/** A row of the table before silences are filled in: the figures of the same days, by side. */
record TableRow(String when, String remark, Map<String, List<SideBySide.Entry>> entries) {

    private static final Pattern LAST_YEAR = Pattern.compile("^(.*[A-Za-z]{3}) (\\d{4})$");

    static List<TableRow> of(Series series, Links links) {
        List<List<Figure>> groups = new ArrayList<>();
        for (Figure figure : series.figures()) {
            List<Figure> last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && belongs(figure, last)) {
                last.add(figure);
            } else {
                groups.add(new ArrayList<>(List.of(figure)));
            }
        }
        List<TableRow> rows = new ArrayList<>();
        String year = "";
        for (List<Figure> group : groups) {
            String when = when(group);
            var match = LAST_YEAR.matcher(when);
            boolean sameYear = match.matches() && match.group(2).equals(year);
            year = match.matches() ? match.group(2) : "";
            rows.add(row(group, sameYear ? match.group(1) : when, links));
        }
        return rows;
    }

    static List<TableRow> of(List<Bin> bins, Links links) {
        Map<LocalDate, Map<String, List<SideBySide.Entry>>> rows = new LinkedHashMap<>();
        Map<LocalDate, LocalDate> ends = new LinkedHashMap<>();
        for (Bin bin : bins) {
            ends.put(bin.first(), bin.last());
            rows.computeIfAbsent(bin.first(), day -> new LinkedHashMap<>())
                    .computeIfAbsent(bin.side(), side -> new ArrayList<>())
                    .add(entry(bin, links));
        }
        return rows.entrySet().stream()
                .map(row -> new TableRow(
                        Periods.words(row.getKey(), Objects.requireNonNull(ends.get(row.getKey()))),
                        "",
                        row.getValue()))
                .toList();
    }

    /** The same days, or the next day and another side: what two sides say from one day to the next is one exchange. */
    private static boolean belongs(Figure figure, List<Figure> group) {
        Window window = figure.window();
        Window last = group.get(group.size() - 1).window();
        if (window == null || last == null) {
            return window == null && last == null;
        }
        if (window.first().equals(last.first()) && window.last().equals(last.last())) {
            return true;
        }
        Window first = group.get(0).window();
        return first != null
                && first.first().equals(first.last())
                && window.first().equals(window.last())
                && window.first().equals(first.last().plusDays(1))
                && group.stream().noneMatch(member -> member.side().equals(figure.side()));
    }

    private static String when(List<Figure> group) {
        Window first = group.get(0).window();
        Window last = group.get(group.size() - 1).window();
        if (first == null || last == null || first.equals(last)) {
            return Captions.fullDate(group.get(0).when());
        }
        return first.first().equals(last.first()) && first.last().equals(last.last())
                ? Captions.fullDate(group.get(0).when())
                : FuzzyDate.period(first.first(), last.last()).inWords();
    }

    private static TableRow row(List<Figure> group, String when, Links links) {
        Map<String, List<SideBySide.Entry>> bySide = new LinkedHashMap<>();
        boolean severalDays = group.stream().map(Figure::window).distinct().count() > 1;
        Map<String, SideBySide.Badge> badges = Badges.of(group);
        for (Figure figure : group) {
            bySide.computeIfAbsent(figure.side(), side -> new ArrayList<>())
                    .add(entry(figure, severalDays, badges.get(figure.id()), links));
        }
        boolean ownVoice = group.stream().allMatch(figure -> figure.speaker().ownVoice());
        return new TableRow(when, ownVoice ? Phrases.of("table.own-voice") : said(group), bySide);
    }

    /** When it was said, where that is another day and the same for the whole row. */
    private static String said(List<Figure> group) {
        FuzzyDate stated = group.get(0).stated();
        FuzzyDate when = group.get(0).when();
        if (stated == null || when == null || stated.edtf().equals(when.edtf())) {
            return "";
        }
        String edtf = stated.edtf();
        boolean same = group.stream()
                .map(Figure::stated)
                .allMatch(other -> other != null && other.edtf().equals(edtf));
        return same ? Phrases.of("table.said", stated.inWords()) : "";
    }

    private static SideBySide.Entry entry(Figure figure, boolean dated, SideBySide.@Nullable Badge badge, Links links) {
        String by = figure.derivation() == null
                ? Captions.speaker(figure, true)
                : Phrases.of(
                        "table.derived",
                        figure.speaker().name(),
                        figure.derivation().formula());
        String outlet = figure.speaker().ownVoice() ? null : figure.outlet();
        return new SideBySide.Entry(
                figure,
                Captions.words(figure),
                links.claim(figure.claimId()),
                by,
                dated ? Captions.fullDate(figure.when()) : null,
                figure.articles(),
                Objects.equals(outlet, figure.via()) ? null : outlet,
                grade(figure),
                figure.modality() == Modality.DENIED,
                badge);
    }

    /** "source graded B, credibility 2 of 6"; absent where nothing is graded. */
    private static @Nullable String grade(Figure figure) {
        List<String> grades = new ArrayList<>();
        if (figure.speaker().reliability() != null && !figure.isDerived()) {
            grades.add(Phrases.of("table.reliability", figure.speaker().reliability()));
        }
        if (figure.credibility() != null) {
            grades.add(Phrases.of("table.grade", figure.credibility()));
        }
        return grades.isEmpty() ? null : String.join(", ", grades);
    }

    private static SideBySide.Entry entry(Bin bin, Links links) {
        String range = Numbers.tick(bin.low()) + "–" + Numbers.tick(bin.high());
        return new SideBySide.Entry(
                null,
                new FigureWords(range, ""),
                links.zoom(bin.first(), bin.last(), bin.side()),
                Phrases.of("table.bin", bin.count(), Numbers.tick(bin.median())) + bin.asides(),
                null,
                1,
                null,
                null,
                false,
                null);
    }
}
