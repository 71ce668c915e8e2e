package org.kurskclaims.comparison;

import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;

/**
 * Who answers for a figure.
 *
 * @param slug tells speakers apart: the actor's, or the outlet's where an article speaks in its own voice
 * @param ownVoice whether no origin is named, so that the article itself speaks
 */
public record Speaker(String slug, String name, String side, boolean ownVoice) {

    static Speaker of(ClaimView claim) {
        if (claim.claimant() != null) {
            return new Speaker(claim.claimant().slug(), claim.claimant().name(), claim.side(), false);
        }
        CitationView first = claim.citations().get(0);
        String outlet = first.outlet() == null ? first.headline() : first.outlet();
        String slug = first.outletSlug() == null ? "article " + first.articleId() : "outlet " + first.outletSlug();
        return new Speaker(slug, outlet, claim.side(), true);
    }
}
