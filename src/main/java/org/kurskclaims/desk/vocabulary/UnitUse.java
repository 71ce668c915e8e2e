package org.kurskclaims.desk.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.PrintedClaim;
import org.kurskclaims.claims.PrintedClaims;
import org.kurskclaims.claims.vocabulary.UnitEntry;
import org.kurskclaims.desk.TypedFigure;
import org.kurskclaims.extraction.Extractor;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;
import org.springframework.stereotype.Component;

/** The claims whose figure is printed in a unit, read again with the unit as it is now. */
@Component
class UnitUse {

    /** A claim, and how its words would be read now. */
    record Line(PrintedClaim claim, Quantity now) {}

    /**
     * Who uses a unit.
     *
     * @param differing claims that keep another value than would be read now: read with an older factor, or set by hand
     * @param agreeing all others
     * @param isAll whether these are all claims that print the unit; else the latest ones
     */
    record Use(List<Line> differing, List<Line> agreeing, boolean isAll) {

        public int count() {
            return differing.size() + agreeing.size();
        }
    }

    private final PrintedClaims claims;

    UnitUse(PrintedClaims claims) {
        this.claims = claims;
    }

    Use of(UnitEntry unit) {
        TypedFigure reader = new TypedFigure(
                new Extractor().withUnits(List.of(UnitTrial.measure(unit))).quantities());
        List<PrintedClaim> printed = claims.with(unit.words());
        List<Line> differing = new ArrayList<>();
        List<Line> agreeing = new ArrayList<>();
        for (PrintedClaim claim : printed) {
            Quantity now = reader.read(claim.quantity().text(), Unit.PERSON).orElse(null);
            if (now != null && now.unit() == unit.unit()) {
                (agree(claim.quantity(), now) ? agreeing : differing).add(new Line(claim, now));
            }
        }
        return new Use(differing, agreeing, printed.size() < PrintedClaims.MOST);
    }

    private static boolean agree(Quantity kept, Quantity now) {
        return kept.unit() == now.unit()
                && agree(kept.low(), now.low())
                && agree(kept.best(), now.best())
                && agree(kept.high(), now.high());
    }

    private static boolean agree(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
