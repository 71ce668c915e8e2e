package org.kurskclaims.extraction.claims;

/**
 * The probability that a careful annotator would have made the claim with the same figure, metric, subject and claimant.
 *
 * <p>The rules that read metric, subject and voice each say how sure they are; how often claims with a given product were
 * right was counted on annotated texts, real news among them. As the rules had been written with these texts in view, the
 * lower half of the table stands closer to what was counted before they were. {@code CorpusScoreTests} prints how the result
 * holds in the build.
 */
final class ConfidenceRule {

    /** Product of the rules' strengths, and the share of claims that were right there. */
    private static final double[][] MEASURED = {
        {0.00, 0.05},
        {0.46, 0.30},
        {0.55, 0.46},
        {0.60, 0.55},
        {0.655, 0.65},
        {0.70, 0.76},
        {0.77, 0.83},
        {0.825, 0.85},
        {0.875, 0.88},
        {0.92, 0.95},
        {1.00, 0.96}
    };

    private ConfidenceRule() {}

    static double of(MetricReading metric, Voice voice, boolean hasSubject) {
        return calibrated(metric.strength() * (0.6 + 0.4 * voice.strength()) * (hasSubject ? 1 : 0.85));
    }

    private static double calibrated(double strength) {
        for (int i = 1; i < MEASURED.length; i++) {
            double[] from = MEASURED[i - 1];
            double[] to = MEASURED[i];
            if (strength <= to[0]) {
                double share = from[1] + (strength - from[0]) * (to[1] - from[1]) / (to[0] - from[0]);
                return Math.round(share * 100) / 100.0;
            }
        }
        return MEASURED[MEASURED.length - 1][1];
    }
}
