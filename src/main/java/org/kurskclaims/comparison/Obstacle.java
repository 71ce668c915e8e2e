package org.kurskclaims.comparison;

import java.util.Locale;

/** Why two figures cannot be compared, in the order in which a reader would notice. */
public enum Obstacle {
    METRIC,
    SUBJECT,
    PLACE,
    KIND,
    RATE,
    ITEM,
    ASPECT,
    BASE,
    UNIT,
    DENIAL,
    CONDITION,
    FORECAST,
    UNDATED,
    DATES,
    PERIOD,
    START;

    /** The key under which the reason is worded. */
    public String key() {
        return "obstacle." + name().toLowerCase(Locale.ROOT);
    }
}
