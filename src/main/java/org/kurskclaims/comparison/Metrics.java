package org.kurskclaims.comparison;

import java.util.List;
import java.util.Map;

/** Which metrics are parts of one another, so that their figures are read side by side. */
public final class Metrics {

    static final String CASUALTIES = "casualties";
    static final String KILLED = "killed";
    static final String WOUNDED = "wounded";
    static final String CAPTURED = "captured";
    public static final String AREA = "territory-area";
    public static final String SHARE = "territory-share";

    private static final Map<String, List<String>> BESIDE = Map.of(
            CASUALTIES,
            List.of(KILLED, WOUNDED, CAPTURED, "missing"),
            KILLED,
            List.of(CASUALTIES, WOUNDED),
            WOUNDED,
            List.of(CASUALTIES, KILLED),
            CAPTURED,
            List.of(CASUALTIES, "missing"),
            "missing",
            List.of(CASUALTIES, CAPTURED),
            AREA,
            List.of(SHARE),
            SHARE,
            List.of(AREA));

    private Metrics() {}

    /** The metrics to load for a timeline of this one: itself, then those that are easily taken for it. */
    public static List<String> beside(String metric) {
        List<String> others = BESIDE.getOrDefault(metric, List.of());
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(metric), others.stream())
                .toList();
    }

    static boolean areRelated(String one, String other) {
        return BESIDE.getOrDefault(one, List.of()).contains(other);
    }
}
