package org.kurskclaims.timelines;

import java.util.List;
import java.util.Locale;

/** How a bar ends: where it is solid and where it is lost, from its low end to its high end. */
enum Fade {
    NONE(List.of(0.0, 1.0, 1.0, 1.0)),
    UP(List.of(0.0, 1.0, 0.25, 0.8, 1.0, 0.0)),
    DOWN(List.of(0.0, 0.0, 0.75, 0.8, 1.0, 1.0)),
    SOFT(List.of(0.0, 0.0, 0.32, 1.0, 0.68, 1.0, 1.0, 0.0)),
    VAGUE(List.of(0.0, 0.0, 0.3, 0.9, 1.0, 0.0));

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Double> stops;

    /** @param stops offsets and opacities in turn */
    Fade(List<Double> stops) {
        this.stops = stops;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    int count() {
        return stops.size() / 2;
    }

    double offset(int stop) {
        return stops.get(2 * stop);
    }

    double opacity(int stop) {
        return stops.get(2 * stop + 1);
    }
}
