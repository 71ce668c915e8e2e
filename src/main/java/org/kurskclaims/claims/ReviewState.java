package org.kurskclaims.claims;

import java.util.Arrays;

/** How far a claim has come: suggested by the machine, published or rejected by an editor, later withdrawn or replaced. */
public enum ReviewState {
    SUGGESTED("suggested"),
    PUBLISHED("published"),
    REJECTED("rejected"),
    RETRACTED("retracted"),
    SUPERSEDED("superseded");

    private final String code;

    ReviewState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no state has this code */
    public static ReviewState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No review state is called \"" + code + "\""));
    }
}
