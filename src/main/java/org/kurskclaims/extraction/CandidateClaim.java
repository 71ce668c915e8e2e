package org.kurskclaims.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Quantity;

/**
 * A claim as the extractor read it; nobody has looked at it yet.
 *
 * @param metric slug of what is counted
 * @param subject slug of whose quantity it is; absent where the text does not say
 * @param place slug of the place; absent where the text does not say
 * @param item what equipment is counted, in the text's words
 * @param aspect in which respect: "deployed", "held", "captured", "retaken", "lost", "destroyed", "supplied"
 * @param claimant the origin of the statement; absent where the article speaks in its own voice
 * @param attribution from the origin to the last channel that the text names
 * @param asOf when the quantity was true, or its period
 * @param stated when it was said
 * @param confidence probability, from 0 to 1, that a careful annotator would have made this claim
 * @param echoOf start of the earlier passage of the same document that this one repeats word for word
 * @param readings which rule and which words gave each field
 */
public record CandidateClaim(
        Quote quote,
        String metric,
        @Nullable String subject,
        @Nullable String place,
        @Nullable String item,
        @Nullable String aspect,
        Quantity quantity,
        Modality modality,
        Kind kind,
        @Nullable Speaker claimant,
        List<Attribution> attribution,
        @Nullable FuzzyDate asOf,
        @Nullable FuzzyDate stated,
        double confidence,
        @Nullable Integer echoOf,
        List<Reading> readings) {

    public CandidateClaim {
        attribution = List.copyOf(attribution);
        readings = List.copyOf(readings);
    }

    /** The same claim with what was learnt about its statement. */
    public CandidateClaim statedBy(
            Speaker speaker, List<Attribution> chain, @Nullable FuzzyDate when, List<Reading> why) {
        return new CandidateClaim(
                quote,
                metric,
                subject,
                place,
                item,
                aspect,
                quantity,
                modality,
                kind,
                speaker,
                chain,
                asOf,
                when,
                confidence,
                echoOf,
                why);
    }

    CandidateClaim echoOf(int start) {
        return new CandidateClaim(
                quote,
                metric,
                subject,
                place,
                item,
                aspect,
                quantity,
                modality,
                kind,
                claimant,
                attribution,
                asOf,
                stated,
                confidence,
                start,
                readings);
    }
}
