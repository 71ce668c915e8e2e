package org.kurskclaims.publishing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Comparison;
import org.kurskclaims.comparison.Derivation;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Series;
import org.kurskclaims.comparison.SeriesKey;
import org.kurskclaims.quantity.ComparisonInterval;

/**
 * Everything counted by one metric for one subject as JSON, sorted into the series whose claims can share an axis.
 *
 * @param subject absent where the texts do not say whose quantity it is
 * @param complete whether every claim is here; where there are too many to be compared the oldest are
 */
@JsonPropertyOrder({"metric", "subject", "url", "complete", "series"})
record PublishedTimeline(
        String metric, @Nullable String subject, String url, boolean complete, List<OneSeries> series) {

    /**
     * @param base what a share is a share of
     * @param figures in the order of time, the undated last
     */
    @JsonPropertyOrder({"place", "kind", "unit", "per", "item", "aspect", "base", "figures"})
    record OneSeries(
            @Nullable String place,
            String kind,
            String unit,
            @Nullable String per,
            @Nullable String item,
            @Nullable String aspect,
            @Nullable String base,
            List<OneFigure> figures) {}

    /**
     * A claim, or a figure that follows from claims and that nobody stated.
     *
     * @param id "c12" for claim 12, "d12-15" for what was worked out from claims 12 and 15
     * @param compared the interval in which the figure is compared with others
     * @param claim absent where the figure was worked out
     * @param derived absent where the figure is a claim's
     */
    @JsonPropertyOrder({"id", "side", "compared", "claim", "derived"})
    record OneFigure(
            String id,
            String side,
            Interval compared,
            @Nullable PublishedClaim claim,
            @Nullable Derived derived) {}

    /** @param high absent where the source set no upper end */
    @JsonPropertyOrder({"low", "lowOpen", "high", "highOpen"})
    record Interval(
            @Nullable BigDecimal low,
            boolean lowOpen,
            @Nullable BigDecimal high,
            boolean highOpen) {

        static Interval of(ComparisonInterval interval) {
            return new Interval(
                    Plain.number(interval.low()),
                    interval.lowOpen(),
                    Plain.number(interval.high()),
                    interval.highOpen());
        }
    }

    /** @param inputs ids of the figures that entered, in the formula's order */
    @JsonPropertyOrder({"quantity", "formula", "inputs", "asOf"})
    record Derived(
            PublishedClaim.Amount quantity,
            String formula,
            List<String> inputs,
            @Nullable String asOf) {

        static @Nullable Derived of(Figure figure) {
            Derivation derivation = figure.derivation();
            return derivation == null
                    ? null
                    : new Derived(
                            PublishedClaim.Amount.of(figure.quantity()),
                            derivation.formula(),
                            derivation.inputs().stream().map(Figure::id).toList(),
                            PublishedClaim.edtf(figure.when()));
        }
    }

    /** @param claims the comparison's claims as they are published, by their ids */
    static List<OneSeries> series(Comparison comparison, Map<Long, SourcedClaim> claims) {
        return comparison.series().stream()
                .map(series -> series(series, claims))
                .toList();
    }

    private static OneSeries series(Series series, Map<Long, SourcedClaim> claims) {
        SeriesKey key = series.key();
        return new OneSeries(
                key.place(),
                key.kind().code(),
                key.unit().code(),
                key.per(),
                key.item(),
                key.aspect(),
                key.base(),
                series.figures().stream().map(figure -> figure(figure, claims)).toList());
    }

    private static OneFigure figure(Figure figure, Map<Long, SourcedClaim> claims) {
        SourcedClaim claim = figure.isDerived() ? null : claims.get(figure.claimId());
        return new OneFigure(
                figure.id(),
                figure.side(),
                Interval.of(figure.interval()),
                claim == null ? null : PublishedClaim.of(claim),
                Derived.of(figure));
    }
}
