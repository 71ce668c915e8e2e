package org.kurskclaims.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.kurskclaims.claims.ActorRef;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.ReviewState;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

/** Claims to test pages with, without a database. */
final class ClaimExamples {

    private ClaimExamples() {}

    static ClaimView claim(long id) {
        Quantity quantity =
                Quantity.of(new BigDecimal(1000 + id), Qualifier.MORE_THAN, Unit.PERSON, "more than " + (1000 + id));
        return new ClaimView(
                id,
                "killed",
                "russia",
                "kursk-oblast",
                null,
                null,
                quantity,
                Kind.CUMULATIVE,
                Modality.ASSERTED,
                new ActorRef(1, "a-spokesman", "A spokesman", "ukraine"),
                FuzzyDate.parse("2024-12-23"),
                FuzzyDate.parse("2024-12-23"),
                null,
                true,
                0.9,
                ReviewState.SUGGESTED,
                null,
                null,
                Instant.parse("2025-03-01T00:00:00Z"),
                1,
                false,
                List.of());
    }
}
