package org.kurskclaims.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.Metric;
import org.kurskclaims.claims.NearNames;
import org.kurskclaims.claims.Place;
import org.springframework.stereotype.Component;

/** Tells how the metric and the place of a form are understood, and what was perhaps meant by what nobody knows. */
@Component
class MatterReader {

    private final NearNames near;

    MatterReader(NearNames near) {
        this.near = near;
    }

    MatterHints hints(ClaimForm form, KnownWords known) {
        String metric = form.matter().metric();
        Optional<Metric> meant = known.metricMeant(metric, true);
        List<Metric> candidates = meant.isPresent() ? List.of() : known.metricsBegun(metric);
        boolean newMetric = meant.isEmpty() && candidates.isEmpty() && !metric.isEmpty();
        String place = form.matter().place();
        @Nullable String name = placeName(place, known);
        boolean newPlace = name == null && !place.isEmpty();
        return new MatterHints(
                meant.orElse(null),
                candidates,
                newMetric ? metric : null,
                newMetric ? near.metrics(metric) : List.of(),
                name == null || name.equals(place) ? null : name,
                newPlace ? place : null,
                newPlace ? near.places(place) : List.of());
    }

    /** The form with metric and place by their names, as far as they are known. */
    ClaimForm byName(ClaimForm form, KnownWords known) {
        MatterFields matter = form.matter();
        String place = placeName(matter.place(), known);
        return form.with(matter.named(
                known.metricMeant(matter.metric(), true).map(Metric::label).orElse(matter.metric()),
                place == null ? matter.place() : place));
    }

    private static @Nullable String placeName(String typed, KnownWords known) {
        String slug = known.place(typed);
        return known.places().stream()
                .filter(place -> place.slug().equals(slug))
                .map(Place::name)
                .findFirst()
                .orElse(null);
    }
}
