package org.kurskclaims.quantity;

import java.util.Arrays;

/** What sort of count a quantity is: a stock at a time, a flow over a period, a running total since a start, a change, or a rate. */
public enum Kind {
    STOCK("stock"),
    FLOW("flow"),
    CUMULATIVE("cumulative"),
    CHANGE("change"),
    RATE("rate");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no kind has this code */
    public static Kind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind is called \"" + code + "\""));
    }
}
