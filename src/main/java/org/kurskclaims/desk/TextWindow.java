package org.kurskclaims.desk;

import org.kurskclaims.articles.PassageQuote;

/**
 * A text around a quote: all of it, or whole lines where it is long.
 *
 * @param start of the words in the text, in code points
 */
record TextWindow(String words, int start) {

    /** @param most characters, more or less */
    static TextWindow around(PassageQuote quote, String text, int most) {
        if (text.length() <= most) {
            return new TextWindow(text, 0);
        }
        int at = text.offsetByCodePoints(0, quote.start());
        int from = text.lastIndexOf('\n', Math.max(0, at - most / 2)) + 1;
        int to = text.indexOf('\n', Math.min(text.length(), at + most / 2));
        return new TextWindow(text.substring(from, to < 0 ? text.length() : to), text.codePointCount(0, from));
    }

    /** The words with others in the place of the quote. */
    String with(PassageQuote quote, String others) {
        int from = words.offsetByCodePoints(0, quote.start() - start);
        int to = words.offsetByCodePoints(from, quote.end() - quote.start());
        return words.substring(0, from) + others + words.substring(to);
    }

    /** A quote of the window as one of the text. */
    QuoteFields inWhole(int from, int to, String exact) {
        return QuoteFields.of(start + from, start + to, exact);
    }
}
