package org.kurskclaims.imports;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document.
 *
 * @param message one line for its owner
 * @param articleId absent where it was refused
 * @param claims claims that it added
 * @param echoes passages that repeat an earlier one word for word and so added a citation only
 */
public record ImportedDocument(
        String name,
        Outcome outcome,
        String message,
        @Nullable Long articleId,
        int claims,
        int echoes) {

    /** Imported, known already by its text's hash, or refused. */
    public enum Outcome {
        IMPORTED("imported"),
        KNOWN("known"),
        REFUSED("refused");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Outcome of(String code) {
            return Arrays.stream(values())
                    .filter(outcome -> outcome.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static ImportedDocument known(String name, long articleId) {
        return new ImportedDocument(name, Outcome.KNOWN, "known already as article " + articleId, articleId, 0, 0);
    }

    static ImportedDocument refused(String name, String reason) {
        return new ImportedDocument(name, Outcome.REFUSED, reason, null, 0, 0);
    }
}
