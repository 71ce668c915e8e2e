package org.kurskclaims.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.Edition;
import org.kurskclaims.claims.Facets;
import org.springframework.stereotype.Component;

/**
 * The counts beside the filters, kept until the data change: they need a look at every claim, and whoever turns pages or
 * sorts a list another way asks for the same ones again.
 */
@Component
class FacetCounts {

    private static final int MOST = 200;

    private final Claims claims;
    private final Edition edition;
    private final Map<Asked, Facets> known = Collections.synchronizedMap(new LeastRecent());

    FacetCounts(Claims claims, Edition edition) {
        this.claims = claims;
        this.edition = edition;
    }

    private record Asked(String edition, ClaimFilter filter) {}

    Facets of(ClaimFilter filter) {
        Asked asked = new Asked(edition.current(), filter.unpaged());
        Facets counted = known.get(asked);
        if (counted == null) {
            counted = claims.facets(asked.filter());
            known.put(asked, counted);
        }
        return counted;
    }

    /** Forgets what nobody asked for in the longest time; counts of older editions go the same way. */
    private static final class LeastRecent extends LinkedHashMap<Asked, Facets> {

        private static final long serialVersionUID = 1L;

        private LeastRecent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Facets> eldest) {
            return size() > MOST;
        }
    }
}
