package org.kurskclaims.site;

import org.kurskclaims.claims.ClaimView;

/**
 * A claim's place in a text.
 *
 * @param start offset of its first code point
 * @param end offset after its last code point
 * @param anchor name under which the place can be linked: "c" and the citation's id
 * @param echo whether the words repeat an earlier passage
 */
record Passage(int start, int end, String anchor, boolean echo, ClaimView claim) {

    Passage {
        if (start < 0 || start >= end) {
            throw new IllegalArgumentException("A passage from " + start + " to " + end + " holds nothing");
        }
    }

    int length() {
        return end - start;
    }
}
