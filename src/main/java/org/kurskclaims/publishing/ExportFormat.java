package org.kurskclaims.publishing;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of file in which everything can be taken away. */
public enum ExportFormat {
    /** A Frictionless Data Package: a zip of tables with their descriptions. */
    DATAPACKAGE,
    CSV,
    JSONLD,
    NDJSON;

    /** The name in commands. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no format has this name */
    public static ExportFormat of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + code + "\" is no format; write datapackage, csv, jsonld or ndjson"));
    }
}
