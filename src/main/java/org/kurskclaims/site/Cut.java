package org.kurskclaims.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.dating.FuzzyDate;

/**
 * More claims than a page can show: it has the latest ones and says so.
 *
 * @param shown how many are there
 * @param total how many the filters find
 * @param earlier the same page up to the first day that it shows; absent where that day is not known
 */
record Cut(int shown, long total, @Nullable Address earlier) {

    /** Absent where a page shows all; costs a statement only where it may not. */
    static @Nullable Cut of(Claims claims, ClaimFilter filter, List<ClaimView> shown, Address address) {
        if (shown.size() < Claims.MOST) {
            return null;
        }
        long total = claims.count(filter);
        return total == shown.size() ? null : new Cut(shown.size(), total, earlier(shown, filter, address));
    }

    private static @Nullable Address earlier(List<ClaimView> shown, ClaimFilter filter, Address address) {
        FuzzyDate when = shown.get(0).when();
        LocalDate first = when == null ? null : when.earliest();
        return first == null || first.getYear() < 1 || first.equals(filter.to())
                ? null
                : address.with("to", first.toString());
    }
}
