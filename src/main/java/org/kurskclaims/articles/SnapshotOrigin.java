package org.kurskclaims.articles;

import org.jspecify.annotations.Nullable;

/**
 * Where a snapshot came from.
 *
 * @param number of the version within its article, from 1
 * @param sha256 of the text in UTF-8, lower-case hex
 * @param address of the article
 */
public record SnapshotOrigin(
        int number,
        @Nullable String fileName,
        String sha256,
        @Nullable String address) {}
