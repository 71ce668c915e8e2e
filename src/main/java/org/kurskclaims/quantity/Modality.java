package org.kurskclaims.quantity;

import java.util.Arrays;

/** How a claim is put forward. */
public enum Modality {
    ASSERTED("asserted"),
    FORECAST("forecast"),
    DENIED("denied"),
    CONDITIONAL("conditional");

    private final String code;

    Modality(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no modality has this code */
    public static Modality of(String code) {
        return Arrays.stream(values())
                .filter(modality -> modality.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No modality is called \"" + code + "\""));
    }
}
