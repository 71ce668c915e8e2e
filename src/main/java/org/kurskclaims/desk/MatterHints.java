package org.kurskclaims.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.Metric;

/**
 * How the metric and the place of a form are understood.
 *
 * @param metric that is meant
 * @param candidates metrics of which what was typed is the beginning, where there are several
 * @param newMetric what was typed, where no metric is called or begins so
 * @param nearMetrics labels of metrics that are called nearly so
 * @param place name of the place that is meant, where another of its names was typed
 * @param newPlace what was typed, where no place is called so
 * @param nearPlaces names of places that are called nearly so
 */
record MatterHints(
        @Nullable Metric metric,
        List<Metric> candidates,
        @Nullable String newMetric,
        List<String> nearMetrics,
        @Nullable String place,
        @Nullable String newPlace,
        List<String> nearPlaces) {

    static final MatterHints NONE = new MatterHints(null, List.of(), null, List.of(), null, null, List.of());
}
