package org.kurskclaims.publishing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.articles.SnapshotOrigin;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;
import org.springframework.stereotype.Component;

/** Looks up where the quotes of claims come from; one statement a call. */
@Component
class ClaimSources {

    private final Articles articles;
    private final PublicAddress address;

    ClaimSources(Articles articles, PublicAddress address) {
        this.articles = articles;
        this.address = address;
    }

    List<SourcedClaim> of(List<ClaimView> claims) {
        Map<Long, SnapshotOrigin> origins = articles.origins(
                claims.stream().flatMap(ClaimSources::versions).distinct().toList());
        String base = address.base();
        return claims.stream()
                .map(claim -> new SourcedClaim(claim, origins, base))
                .toList();
    }

    private static Stream<Long> versions(ClaimView claim) {
        return claim.citations().stream().map(CitationView::versionId);
    }
}
