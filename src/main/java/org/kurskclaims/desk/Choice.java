package org.kurskclaims.desk;

import java.util.Map;
import java.util.function.Function;

/** Reads a code that was chosen from a list. */
final class Choice {

    private Choice() {}

    static <T> T of(String typed, Function<String, T> reader, T otherwise, String field, Map<String, String> problems) {
        if (typed.isEmpty()) {
            return otherwise;
        }
        try {
            return reader.apply(typed);
        } catch (IllegalArgumentException unknown) {
            problems.put(field, "claim-form.choice.unknown");
            return otherwise;
        }
    }
}
