package org.kurskclaims.claims.vocabulary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;

/** The NATO Admiralty code for sources: how reliable one has been, always with a reason. */
public final class Grade {

    public static final List<String> CODES = List.of("A", "B", "C", "D", "E", "F");

    private static final int LONGEST_REASON = 500;

    private Grade() {}

    static Map<String, Problem> problem(@Nullable String code, @Nullable String reason) {
        if (code == null) {
            return Map.of();
        }
        if (!CODES.contains(code)) {
            return Map.of("reliability", Problem.of("claim-form.choice.unknown"));
        }
        if (reason == null || reason.isBlank()) {
            return Map.of("reliabilityReason", Problem.of("claim-form.grade.reason"));
        }
        return reason.length() > LONGEST_REASON ? Map.of("reliabilityReason", Problem.of("claim-form.long")) : Map.of();
    }
}
