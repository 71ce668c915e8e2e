package org.kurskclaims.comparison;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;

/**
 * Who answers for a figure.
 *
 * @param slug tells speakers apart: the actor's, or the outlet's where an article speaks in its own voice
 * @param reliability the editors' Admiralty grade of the speaker, A to F; absent where nobody has graded it
 * @param ownVoice whether no origin is named, so that the article itself speaks
 */
public record Speaker(
        String slug, String name, String side, @Nullable String reliability, boolean ownVoice) {

    static Speaker of(ClaimView claim) {
        if (claim.claimant() != null) {
            return new Speaker(
                    claim.claimant().slug(),
                    claim.claimant().name(),
                    claim.side(),
                    claim.claimant().reliability(),
                    false);
        }
        CitationView first = claim.citations().get(0);
        String outlet = first.outlet() == null ? first.headline() : first.outlet();
        String slug = first.outletSlug() == null ? "article " + first.articleId() : "outlet " + first.outletSlug();
        return new Speaker(slug, outlet, claim.side(), first.outletReliability(), true);
    }
}
