package org.kurskclaims.claims.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;

/** A change that cannot be made as it stands. Nothing was written. */
public final class VocabularyRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Problem> problems;

    VocabularyRejected(Map<String, Problem> problems) {
        super("The fields " + problems.keySet() + " are rejected");
        this.problems = new LinkedHashMap<>(problems);
    }

    public VocabularyRejected(String field, Problem problem) {
        this(Map.of(field, problem));
    }

    /** What is wrong, by field. */
    public Map<String, Problem> problems() {
        return problems;
    }

    /**
     * What is wrong with a field.
     *
     * @param key of a message
     * @param detail what the message's {0} stands for; empty where it has none
     */
    public record Problem(String key, String detail) {

        public static Problem of(String key) {
            return new Problem(key, "");
        }
    }
}
