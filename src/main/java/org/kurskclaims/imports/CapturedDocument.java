package org.kurskclaims.imports;

import org.jspecify.annotations.Nullable;

/**
 * A document before anybody has described it: the text found in it, and what it says about itself.
 *
 * @param name under which it came: a file's name, a host
 * @param raw the bytes as they came
 * @param published as the document states it, in ISO form; to be confirmed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed
public record CapturedDocument(
        String name,
        String mediaType,
        @Nullable String address,
        byte[] raw,
        String text,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String published) {}
