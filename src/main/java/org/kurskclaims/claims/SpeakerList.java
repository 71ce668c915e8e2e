package org.kurskclaims.claims;

import java.util.List;

/**
 * Those who speak for a side, or a page of them, the one with the most claims first.
 *
 * @param page from 1; a page beyond the last is empty
 * @param size speakers a full page
 * @param total speakers on all pages
 */
public record SpeakerList(List<ActorView> speakers, int page, int size, long total) {

    public SpeakerList {
        speakers = List.copyOf(speakers);
    }

    /** Number of pages, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
