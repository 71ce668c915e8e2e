package org.kurskclaims.quantity;

import java.util.Arrays;

/** The units in which quantities are kept; a source's own unit is converted and its words stay as printed. */
public enum Unit {
    PERSON("person"),
    KM2("km2"),
    PERCENT("percent"),
    KM("km"),
    SETTLEMENT("settlement"),
    ITEM("item"),
    RATIO("ratio");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no unit has this code */
    public static Unit of(String code) {
        return Arrays.stream(values())
                .filter(unit -> unit.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No unit is called \"" + code + "\""));
    }
}
