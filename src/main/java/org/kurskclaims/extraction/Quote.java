package org.kurskclaims.extraction;

/**
 * A place in a document: the W3C Web Annotation selectors TextQuoteSelector and TextPositionSelector in one.
 *
 * @param start offset of the first code point
 * @param end offset after the last code point
 */
public record Quote(String exact, int start, int end, String prefix, String suffix) {}
