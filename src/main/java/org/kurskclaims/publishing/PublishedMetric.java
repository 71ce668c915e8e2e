package org.kurskclaims.publishing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.kurskclaims.claims.Metric;

/**
 * What is counted, as JSON.
 *
 * @param slug the value of the parameter {@code metric}
 * @param usualKind what a source usually means when it does not say: "stock", "flow", "cumulative", "change" or "rate"
 */
@JsonPropertyOrder({"slug", "label", "definition", "unit", "usualKind", "components", "claimCount"})
record PublishedMetric(
        String slug,
        String label,
        String definition,
        String unit,
        String usualKind,
        List<Component> components,
        long claimCount) {

    /** @param certain false where sources differ on whether the component is inside */
    @JsonPropertyOrder({"metric", "certain"})
    record Component(String metric, boolean certain) {}

    static PublishedMetric of(Metric metric) {
        return new PublishedMetric(
                metric.slug(),
                metric.label(),
                metric.definition(),
                metric.unit().code(),
                metric.usualKind().code(),
                metric.components().stream()
                        .map(component -> new Component(component.metric(), component.certain()))
                        .toList(),
                metric.claims());
    }
}
