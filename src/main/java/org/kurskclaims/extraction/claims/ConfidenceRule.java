package org.kurskclaims.extraction.claims;

/** The probability that a careful annotator would have made the claim. */
final class ConfidenceRule {

    private ConfidenceRule() {}

    static double of(MetricReading metric, Voice voice, boolean hasSubject) {
        double confidence = metric.strength() * (0.6 + 0.4 * voice.strength()) * (hasSubject ? 1 : 0.85);
        return Math.round(confidence * 100) / 100.0;
    }
}
