package org.kurskclaims.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;

/**
 * One appearance of a claim in an article, with its passage.
 *
 * @param start offset of the quote's first code point in the snapshot {@code versionId}
 * @param end offset after the quote's last code point
 * @param outletReliability the editors' Admiralty grade of the outlet, A to F; absent where nobody has graded it
 * @param echo whether the passage repeats an earlier one word for word
 * @param verifiable whether the text that it stands in is kept here, not only typed from a source that cannot be kept
 * @param chain from the origin to the last channel that the text names; empty where the article speaks for itself
 */
public record CitationView(
        long id,
        long articleId,
        long versionId,
        String headline,
        @Nullable String outlet,
        @Nullable String outletSlug,
        @Nullable String outletReliability,
        @Nullable FuzzyDate published,
        String exact,
        int start,
        int end,
        String prefix,
        String suffix,
        boolean echo,
        boolean verifiable,
        List<ChainLink> chain) {}
