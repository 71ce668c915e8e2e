package org.kurskclaims.publishing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.SnapshotOrigin;
import org.kurskclaims.claims.ChainLink;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;

/**
 * A claim with everything that a publication says about it.
 *
 * @param origins where the snapshots of its citations came from, by their ids
 * @param base of every address that leaves the site
 */
record SourcedClaim(ClaimView claim, Map<Long, SnapshotOrigin> origins, String base) {

    /** The first appearance that repeats no other: where the claim is quoted if it is quoted only once. */
    @Nullable
    CitationView first() {
        List<CitationView> citations = claim.citations();
        return citations.stream()
                .filter(citation -> !citation.echo())
                .findFirst()
                .orElse(citations.isEmpty() ? null : citations.get(0));
    }

    /** Name of the document in which a citation stands; absent where it came without one. */
    @Nullable
    String file(@Nullable CitationView citation) {
        SnapshotOrigin origin = citation == null ? null : origins.get(citation.versionId());
        return origin == null ? null : origin.fileName();
    }

    @Nullable
    String sha256(CitationView citation) {
        SnapshotOrigin origin = origins.get(citation.versionId());
        return origin == null ? null : origin.sha256();
    }

    List<ChainLink> chain() {
        CitationView first = first();
        return first == null ? List.of() : first.chain();
    }

    String address() {
        return base + "/claims/" + claim.id();
    }

    String articleAddress(CitationView citation) {
        return base + "/articles/" + citation.articleId();
    }
}
