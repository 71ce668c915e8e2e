package org.kurskclaims.timelines;

import java.util.LinkedHashMap;
import java.util.Map;

/** A shape for each side, so that sides differ without their colour. Centred on 0,0, about 13 across. */
final class Shapes {

    private static final Map<String, String> PATHS = new LinkedHashMap<>();

    static {
        PATHS.put("ukraine", "M5.5 0A5.5 5.5 0 1 1-5.5 0 5.5 5.5 0 1 1 5.5 0z");
        PATHS.put("russia", "M-5-5H5V5H-5z");
        PATHS.put("united-states", "M0-7 6.6 0 0 7-6.6 0z");
        PATHS.put("south-korea", "M0-6.6 6.6 5H-6.6z");
        PATHS.put("north-korea", "M0 6.6 6.6-5H-6.6z");
        PATHS.put("independent", "M-2.2-6.4h4.4v4.2h4.2v4.4h-4.2v4.2h-4.4v-4.2h-4.2v-4.4h4.2z");
        PATHS.put("media", "M-6.6-5.5 0-1.3 6.6-5.5v11L0 1.3l-6.6 4.2z");
        PATHS.put(
                "other", "M-5.6-3.1-3.1-5.6 0-2.5 3.1-5.6 5.6-3.1 2.5 0 5.6 3.1 3.1 5.6 0 2.5-3.1 5.6-5.6 3.1-2.5 0z");
    }

    private Shapes() {}

    static String path(String side) {
        String path = PATHS.get(side);
        return path == null ? PATHS.getOrDefault("other", "") : path;
    }

    static Map<String, String> all() {
        return PATHS;
    }

    /** The side whose colour and shape are used: sides that have none of their own share one. */
    static String known(String side) {
        return PATHS.containsKey(side) ? side : "other";
    }
}
