package org.kurskclaims.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;

/**
 * An article with claims of the extractor, and how far their review has come.
 *
 * @param waiting suggested claims that nobody has looked at
 * @param done claims of the extractor that were published, rejected or merged
 */
public record QueuedArticle(
        long id,
        String headline,
        @Nullable String outlet,
        @Nullable FuzzyDate published,
        int waiting,
        int done) {}
