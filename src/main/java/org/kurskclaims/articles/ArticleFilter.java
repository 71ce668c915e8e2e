package org.kurskclaims.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a reader wants.
 *
 * @param outlet slugs of outlets; absent and empty mean "any"
 * @param q words to be found in headline, byline or text
 * @param page from 1; smaller numbers count as 1
 * @param size articles a page, 1 to {@value #MOST_A_PAGE}; numbers outside are drawn to the nearer end
 */
public record ArticleFilter(
        @Nullable List<String> outlet,
        @Nullable String q,
        @Nullable Integer page,
        @Nullable Integer size) {

    public static final int MOST_A_PAGE = 200;
    private static final int A_PAGE = 50;

    public static ArticleFilter none() {
        return new ArticleFilter(null, null, null, null);
    }

    int pageNumber() {
        return page == null ? 1 : Math.max(1, page);
    }

    int pageSize() {
        return size == null ? A_PAGE : Math.min(MOST_A_PAGE, Math.max(1, size));
    }
}
