package org.kurskclaims.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.PassageQuote;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.NewCitation;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Quantity;

/**
 * What a form says, as far as it can be read.
 *
 * @param problems message keys by field; empty if the claim can be stored
 * @param sketch what can be read already, for a drawing; absent without a metric and a figure
 * @param content present exactly if there are no problems
 * @param fresh what would come into being with the claim
 * @param quote where the quote stands; absent where it was not found or not needed
 */
record CheckedClaim(
        Map<String, String> problems,
        @Nullable Quantity quantity,
        @Nullable FuzzyDate asOf,
        @Nullable FuzzyDate stated,
        @Nullable PassageQuote quote,
        List<NewCitation.Link> chain,
        NewEntries fresh,
        @Nullable ClaimContent sketch,
        @Nullable ClaimContent content) {

    CheckedClaim {
        problems = new LinkedHashMap<>(problems);
        chain = List.copyOf(chain);
    }

    public boolean isComplete() {
        return problems.isEmpty();
    }

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    /** The same with one more problem, so that it is not stored. */
    CheckedClaim but(String field, String problem) {
        Map<String, String> more = new LinkedHashMap<>(problems);
        more.put(field, problem);
        return new CheckedClaim(more, quantity, asOf, stated, quote, chain, fresh, sketch, null);
    }
}
