package org.kurskclaims.comparison;

import java.util.Locale;
import java.util.Map;

/** Readable words for slugs of reference data, for sentences that have no database at hand. */
public final class Names {

    private static final Map<String, String> PROPER = Map.ofEntries(
            Map.entry("ukraine", "Ukraine"),
            Map.entry("russia", "Russia"),
            Map.entry("north-korea", "North Korea"),
            Map.entry("south-korea", "South Korea"),
            Map.entry("united-states", "the United States"),
            Map.entry("kursk-oblast", "Kursk region"),
            Map.entry("belgorod-oblast", "Belgorod region"),
            Map.entry("bryansk-oblast", "Bryansk region"),
            Map.entry("sumy-oblast", "Sumy region"),
            Map.entry("whole-front", "the whole front"));

    private Names() {}

    /** "kursk-oblast" as "Kursk region", "rocket-launcher" as "rocket launcher". */
    public static String plain(String slug) {
        String proper = PROPER.get(slug);
        return proper != null ? proper : slug.toLowerCase(Locale.ROOT).replace('-', ' ');
    }
}
