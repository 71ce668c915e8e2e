package org.kurskclaims.extraction.claims;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.vocabulary.CountedClass;

/** Slugs of the metrics and what follows from words for people. */
final class Metrics {

    static final String TROOPS = "troop-strength";
    static final String CASUALTIES = "casualties";
    static final String KILLED = "killed";
    static final String WOUNDED = "wounded";
    static final String CAPTURED = "captured";
    static final String MISSING = "missing";
    static final String DISPLACED = "displaced";
    static final String AREA = "territory-area";
    static final String SHARE = "territory-share";
    static final String SETTLEMENTS = "settlements";
    static final String EQUIPMENT = "equipment";
    static final String ADVANCE = "advance";
    static final String RATIO = "ratio";
    static final String OTHER = "other";

    private Metrics() {}

    /** The metric that a noun alone tells; null for soldiers and people, of whom anything can be said. */
    static @Nullable String ofNoun(@Nullable CountedClass counted) {
        if (counted == null) {
            return null;
        }
        return switch (counted) {
            case CASUALTIES -> CASUALTIES;
            case DEAD -> KILLED;
            case WOUNDED -> WOUNDED;
            case CAPTIVES -> CAPTURED;
            case MISSING -> MISSING;
            case DISPLACED -> DISPLACED;
            default -> null;
        };
    }

    /** The metric of people of whom several things are said: "killed or wounded" are casualties. */
    static @Nullable String ofStates(Set<String> states) {
        if (states.isEmpty()) {
            return null;
        }
        if (states.size() == 1) {
            return states.iterator().next();
        }
        boolean killed = states.contains(KILLED);
        if (states.contains(CAPTURED) && !killed) {
            return CAPTURED;
        }
        if (states.contains(DISPLACED) && !killed && !states.contains(WOUNDED)) {
            return DISPLACED;
        }
        return killed && states.contains(CASUALTIES) && states.size() == 2 ? KILLED : CASUALTIES;
    }

    static boolean isTerritory(String metric) {
        return metric.equals(AREA) || metric.equals(SHARE) || metric.equals(SETTLEMENTS) || metric.equals(ADVANCE);
    }

    static boolean isLoss(String metric) {
        return metric.equals(CASUALTIES)
                || metric.equals(KILLED)
                || metric.equals(WOUNDED)
                || metric.equals(CAPTURED)
                || metric.equals(MISSING);
    }
}
