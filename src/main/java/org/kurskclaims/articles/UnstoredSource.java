package org.kurskclaims.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an article's text stands here only as far as somebody typed it.
 *
 * @param medium "video", "audio", "paywall", "print" or "other"
 * @param archiveAddress where an archive keeps the source, http or https
 */
public record UnstoredSource(String medium, @Nullable String archiveAddress) {

    public static final List<String> MEDIA = List.of("video", "audio", "paywall", "print", "other");

    public UnstoredSource {
        archiveAddress = archiveAddress == null || archiveAddress.isBlank() ? null : archiveAddress.strip();
        if (!MEDIA.contains(medium)) {
            throw new IllegalArgumentException("\"" + medium + "\" is none of " + MEDIA);
        }
        if (archiveAddress != null && !archiveAddress.matches("https?://\\S+")) {
            throw new IllegalArgumentException("\"" + archiveAddress + "\" is no address");
        }
    }
}
