package org.kurskclaims.publishing;

import java.util.Map;

/** A request whose parameters cannot be understood; a program that asks must not get the answer to another question. */
final class InvalidParameters extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> problems;

    /** @param problems by parameter, a sentence each */
    InvalidParameters(Map<String, String> problems) {
        super(String.join(", ", problems.keySet()) + " cannot be understood.");
        this.problems = problems;
    }

    Map<String, String> problems() {
        return problems;
    }
}
