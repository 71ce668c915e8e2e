package org.kurskclaims.imports;

/** A document cannot be imported; the message tells its owner why, in words that follow "refused: ". */
final class DocumentRefused extends Exception {

    private static final long serialVersionUID = 1L;

    DocumentRefused(String message) {
        super(message);
    }
}
