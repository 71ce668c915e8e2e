package org.kurskclaims.comparison;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Unit;

/**
 * What two figures must have in common to stand on one axis.
 *
 * @param per denominator, for rates only
 * @param item for equipment only
 * @param aspect held, taken, retaken, lost, supplied, destroyed…; only where it changes what is counted
 * @param base what a share is a share of, for shares only
 */
public record SeriesKey(
        String metric,
        @Nullable String subject,
        @Nullable String place,
        Kind kind,
        Unit unit,
        @Nullable String per,
        @Nullable String item,
        @Nullable String aspect,
        @Nullable String base) {

    /** Held, taken and lost ground (or tanks) are different quantities; "deployed" soldiers are simply the soldiers. */
    private static final Set<String> DIVIDED_BY_ASPECT =
            Set.of("territory-area", "territory-share", "settlements", "equipment");

    public static SeriesKey of(ClaimView claim) {
        return new SeriesKey(
                claim.metric(),
                claim.subject(),
                claim.place(),
                claim.kind(),
                claim.quantity().unit(),
                claim.kind() == Kind.RATE ? claim.quantity().per() : null,
                claim.item(),
                DIVIDED_BY_ASPECT.contains(claim.metric()) ? claim.aspect() : null,
                claim.quantity().unit() == Unit.PERCENT ? plain(claim.quantity().base()) : null);
    }

    SeriesKey withMetric(String other, Unit otherUnit, @Nullable String otherAspect) {
        return new SeriesKey(other, subject, place, kind, otherUnit, per, item, otherAspect, null);
    }

    /** A name for use in element ids and file names: "casualties-north-korea-kursk-oblast-cumulative". */
    public String slug() {
        StringBuilder slug = new StringBuilder(metric);
        for (String part : new String[] {subject, place, kind.code(), per, item, aspect, base}) {
            if (part != null) {
                slug.append('-').append(part);
            }
        }
        return slug.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static @Nullable String plain(@Nullable String words) {
        return words == null ? null : words.replaceAll("\\s+", " ").strip();
    }
}
