package org.kurskclaims.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A captured document that waits to be described and imported. */
record WaitingCapture(
        UUID id,
        String name,
        String mediaType,
        @Nullable String address,
        String text,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String published,
        Instant capturedAt) {}
