package org.kurskclaims.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.comparison.Relation;

/**
 * How a claim that is still being typed would stand among the others.
 *
 * @param drawing the timeline with the claim on it; absent where there is nothing to draw
 * @param relations to claims of the same series, contradictions first
 * @param speakers whom nobody knows yet
 * @param hints how metric and place are understood
 * @param duplicates claims that probably say the same
 */
record ClaimPreview(
        CheckedClaim checked,
        @Nullable PreviewDrawing drawing,
        List<Relation> relations,
        List<ClaimView> duplicates,
        List<NewSpeaker> speakers,
        MatterHints hints) {

    static ClaimPreview of(CheckedClaim unfinished) {
        return new ClaimPreview(unfinished, null, List.of(), List.of(), List.of(), MatterHints.NONE);
    }

    ClaimPreview with(List<NewSpeaker> unknown, MatterHints understood) {
        return new ClaimPreview(checked, drawing, relations, duplicates, unknown, understood);
    }
}
