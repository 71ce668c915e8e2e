package org.kurskclaims.desk;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.vocabulary.MetricDraft;

/**
 * What comes into being with a claim.
 *
 * @param metric that the claim counts; its label is what was typed
 * @param place where the claim counts
 */
record NewEntries(@Nullable MetricDraft metric, @Nullable NewPlace place) {

    static final NewEntries NONE = new NewEntries(null, null);

    /**
     * A place that nobody knows yet.
     *
     * @param within slug of the larger place in which it lies
     */
    record NewPlace(String name, @Nullable String within) {}
}
