package org.kurskclaims.publishing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * One page of a list.
 *
 * @param page from 1; a page beyond the last one is empty
 * @param size items a full page
 * @param total items on all pages
 */
@JsonPropertyOrder({"items", "page", "size", "total"})
record Listing<T>(List<T> items, int page, int size, long total) {

    long pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
