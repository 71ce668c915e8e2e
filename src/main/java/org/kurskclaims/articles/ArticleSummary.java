package org.kurskclaims.articles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;

/**
 * An article without its text.
 *
 * @param form "article", "digest", "bulletin", "live-blog", "transcript" or "encyclopedia"
 * @param publishedReason how the publication date was established
 * @param versions number of snapshots of its text
 * @param unstored present where no copy of the source is kept here
 * @param version of the metadata, for {@link Archive#describe}
 */
public record ArticleSummary(
        long id,
        String headline,
        @Nullable String byline,
        String language,
        String form,
        @Nullable String outlet,
        @Nullable String outletSlug,
        @Nullable FuzzyDate published,
        @Nullable String publishedReason,
        @Nullable String address,
        boolean synthetic,
        Instant recordedAt,
        int versions,
        @Nullable UnstoredSource unstored,
        int version) {}
