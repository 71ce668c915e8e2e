package org.kurskclaims.quantity;

import java.util.Arrays;

/** How a source hedged its number. The code is the word used in the API, the database and in addresses. */
public enum Qualifier {
    EXACTLY("exactly"),
    ABOUT("about"),
    NEARLY("nearly"),
    MORE_THAN("more-than"),
    AT_LEAST("at-least"),
    LESS_THAN("less-than"),
    AT_MOST("at-most"),
    BETWEEN("between"),
    VAGUE("vague");

    private final String code;

    Qualifier(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no qualifier has this code */
    public static Qualifier of(String code) {
        return Arrays.stream(values())
                .filter(qualifier -> qualifier.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No qualifier is called \"" + code + "\""));
    }
}
