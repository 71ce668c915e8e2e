package org.kurskclaims.articles;

import java.util.List;

/**
 * One page of the list of articles.
 *
 * @param page from 1; a page beyond the last is empty
 * @param size articles a full page
 * @param total articles on all pages
 */
public record ArticlePage(List<ArticleSummary> items, int page, int size, long total) {

    public ArticlePage {
        items = List.copyOf(items);
    }

    /** Number of pages, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
