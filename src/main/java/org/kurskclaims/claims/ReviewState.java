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

    /**
     * suggested → published or rejected; published → retracted or superseded. A duplicate is superseded before anybody
     * published it, and each step can be taken back: that, too, is a revision with a reason.
     */
    public boolean canBecome(ReviewState next) {
        return switch (this) {
            case SUGGESTED -> next == PUBLISHED || next == REJECTED || next == SUPERSEDED;
            case PUBLISHED -> next == RETRACTED || next == SUPERSEDED || next == SUGGESTED;
            case REJECTED -> next == SUGGESTED || next == PUBLISHED;
            case RETRACTED -> next == PUBLISHED;
            case SUPERSEDED -> next == PUBLISHED || next == SUGGESTED;
        };
    }
}
