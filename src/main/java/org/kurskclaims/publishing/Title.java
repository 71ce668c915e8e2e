package org.kurskclaims.publishing;

import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.comparison.Names;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.QuantityWords;

/** A claim in one line, for feeds, citations and linked data. */
final class Title {

    private Title() {}

    /** "Volodymyr Zelenskyy: more than 3,000 (casualties, north korea, 23 Dec 2024)". */
    static String of(SourcedClaim sourced) {
        ClaimView claim = sourced.claim();
        StringBuilder title = new StringBuilder(speaker(sourced)).append(": ");
        if (claim.modality() != Modality.ASSERTED) {
            title.append(claim.modality().code()).append(", ");
        }
        title.append(QuantityWords.of(claim.quantity())).append(" (").append(Names.plain(claim.metric()));
        if (claim.subject() != null) {
            title.append(", ").append(Names.plain(claim.subject()));
        }
        if (claim.when() != null) {
            title.append(", ").append(claim.when().inWords());
        }
        return title.append(')').toString();
    }

    /** The claimant, else the outlet that speaks in its own voice, else the article. */
    static String speaker(SourcedClaim sourced) {
        if (sourced.claim().claimant() != null) {
            return sourced.claim().claimant().name();
        }
        CitationView first = sourced.first();
        if (first == null) {
            return "No source";
        }
        return first.outlet() == null ? first.headline() : first.outlet();
    }
}
