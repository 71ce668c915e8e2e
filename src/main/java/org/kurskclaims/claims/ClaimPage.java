package org.kurskclaims.claims;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page from 1; a page beyond the last is empty
 * @param size claims a full page
 * @param total claims on all pages
 */
public record ClaimPage(List<ClaimView> items, int page, int size, long total) {

    public ClaimPage {
        items = List.copyOf(items);
    }

    /** Number of pages, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
