package org.kurskclaims.extraction;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;

/**
 * What the extractor reads.
 *
 * @param text the text exactly as stored; every offset counts its Unicode code points
 * @param published when the outlet published it, if known; relative dates are resolved against it
 * @param outlet name of the outlet, if known
 */
public record Document(
        String text,
        @Nullable FuzzyDate published,
        @Nullable String outlet) {}
