package org.kurskclaims.articles;

/** A quote does not stand where it is said to stand; it is refused rather than moved. */
public final class QuoteNotInSnapshot extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QuoteNotInSnapshot(PassageQuote quote) {
        super("The text does not read \"" + quote.exact() + "\" at " + quote.start() + " to " + quote.end());
    }
}
