package org.kurskclaims.editors;

import java.util.Arrays;

/** What an account may do; each role may do everything that those before it may. */
public enum Role {
    /** Signs in, but only reads; keeps an account for later. */
    READER("reader"),
    /** Brings articles in, reviews suggestions, writes and corrects claims. */
    EDITOR("editor"),
    /** Gives the second pair of eyes where the four-eyes rule is on. */
    REVIEWER("reviewer"),
    /** Manages accounts, settings and the activity log. */
    ADMINISTRATOR("administrator");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean mayActAs(Role other) {
        return compareTo(other) >= 0;
    }

    /** @throws IllegalArgumentException if no role has this code */
    public static Role of(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role is called \"" + code + "\""));
    }
}
