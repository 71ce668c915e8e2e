package org.kurskclaims.articles;

/**
 * A quote and where it stands: the W3C Web Annotation selectors TextQuoteSelector and TextPositionSelector in one.
 *
 * @param start offset of the first code point in the snapshot
 * @param end offset after the last code point
 */
public record PassageQuote(String exact, int start, int end, String prefix, String suffix) {

    public PassageQuote {
        if (exact.isEmpty() || start < 0 || end <= start) {
            throw new IllegalArgumentException("A quote needs at least one character, not " + start + " to " + end);
        }
    }
}
