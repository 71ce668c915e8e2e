package org.kurskclaims.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;

/**
 * An article with claims, and how far their review has come.
 *
 * @param waiting claims that wait for a review
 * @param others those of them that somebody else than the reader has to accept
 * @param done claims that were published, rejected or merged
 */
public record QueuedArticle(
        long id,
        String headline,
        @Nullable String outlet,
        @Nullable FuzzyDate published,
        int waiting,
        int others,
        int done) {}
