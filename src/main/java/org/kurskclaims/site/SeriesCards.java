package org.kurskclaims.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.SeriesSummary;
import org.kurskclaims.comparison.Comparison;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Series;
import org.kurskclaims.dating.FuzzyDate;
import org.springframework.stereotype.Component;

/** What can be opened as a timeline, each with its spread and a small drawing on an axis that all of them share. */
@Component
class SeriesCards {

    /**
     * One timeline in short.
     *
     * @param lowest the lowest and {@code highest} the highest figure of the series with the most counts; absent if nothing is asserted
     * @param others series of another place, period or definition on the same timeline
     * @param period from the first to the last day, in words; absent if no claim has a date
     */
    record Card(
            SeriesSummary summary,
            @Nullable Figure lowest,
            @Nullable Figure highest,
            int others,
            @Nullable String period,
            Strip strip) {

        /** Whether there are two figures to set against each other. */
        public boolean isSpread() {
            return lowest != null && highest != null && !lowest.id().equals(highest.id());
        }
    }

    List<Card> of(List<SeriesSummary> summaries, Comparison comparison) {
        LocalDate first = day(summaries, SeriesSummary::earliest, true);
        LocalDate last = day(summaries, SeriesSummary::latest, false);
        List<Card> cards = new ArrayList<>();
        for (SeriesSummary summary : summaries) {
            List<Series> series = comparison.ofMetric(summary.metric()).stream()
                    .filter(one -> Objects.equals(one.key().subject(), summary.subject()))
                    .filter(one -> !one.claims().isEmpty())
                    .toList();
            cards.add(card(summary, series, first, last));
        }
        return cards;
    }

    private static Card card(SeriesSummary summary, List<Series> series, LocalDate first, LocalDate last) {
        if (series.isEmpty()) {
            return new Card(summary, null, null, 0, period(summary), new Strip(List.of()));
        }
        Series largest = series.stream()
                .max(Comparator.comparingInt(SeriesCards::counts))
                .orElseThrow();
        Comparator<Figure> byValue = Comparator.comparing((Figure figure) -> value(figure));
        List<Figure> asserted = asserted(largest).toList();
        return new Card(
                summary,
                asserted.stream().min(byValue).orElse(null),
                asserted.stream().max(byValue).orElse(null),
                series.size() - 1,
                period(summary),
                Strip.of(largest, first, last));
    }

    /** Counts of what is or was: what a card's spread is made of. */
    private static Stream<Figure> asserted(Series series) {
        return series.asserted().stream().filter(figure -> !figure.isDerived());
    }

    private static int counts(Series series) {
        return (int) asserted(series).count();
    }

    private static BigDecimal value(Figure figure) {
        return figure.quantity().representative();
    }

    private static @Nullable String period(SeriesSummary summary) {
        LocalDate first = summary.earliest();
        LocalDate last = summary.latest();
        if (first == null || last == null) {
            return null;
        }
        return FuzzyDate.period(first, last).inWords();
    }

    private static LocalDate day(
            List<SeriesSummary> summaries, Function<SeriesSummary, @Nullable LocalDate> end, boolean earliest) {
        LocalDate found = null;
        for (SeriesSummary summary : summaries) {
            LocalDate day = end.apply(summary);
            if (day != null && (found == null || (earliest ? day.isBefore(found) : day.isAfter(found)))) {
                found = day;
            }
        }
        return found == null ? LocalDate.EPOCH : found;
    }
}
