package org.kurskclaims.extraction.claims;

/** Where in a document the reader is, in sentences from 1. */
final class ReadingPosition {

    private int sentence;
    private int paragraphStart;

    void nextSentence() {
        sentence++;
    }

    void nextParagraph() {
        paragraphStart = sentence + 1;
    }

    int sentence() {
        return sentence;
    }

    /** Number of the first sentence of the current paragraph. */
    int paragraphStart() {
        return paragraphStart;
    }
}
