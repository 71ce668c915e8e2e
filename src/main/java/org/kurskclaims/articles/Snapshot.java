package org.kurskclaims.articles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One immutable version of an article's text.
 *
 * @param id of the version, to which passages refer
 * @param number from 1 within the article
 * @param sha256 of the text in UTF-8, lower-case hex
 */
public record Snapshot(
        long id,
        long articleId,
        int number,
        @Nullable String fileName,
        String sha256,
        String text,
        Instant capturedAt) {}
