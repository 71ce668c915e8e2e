package org.kurskclaims.desk;

import org.jspecify.annotations.Nullable;

/**
 * Which words say so.
 *
 * @param start offset of the quote's first code point in the article's latest snapshot; empty where only the words are known
 * @param end offset after the last code point
 */
record QuoteFields(String start, String end, String exact) {

    static final QuoteFields EMPTY = new QuoteFields(null, null, null);

    QuoteFields(@Nullable String start, @Nullable String end, @Nullable String exact) {
        this.start = Typed.text(start);
        this.end = Typed.text(end);
        this.exact = exact == null ? "" : exact;
    }

    static QuoteFields of(int start, int end, String exact) {
        return new QuoteFields("" + start, "" + end, exact);
    }
}
