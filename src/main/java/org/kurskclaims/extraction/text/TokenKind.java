package org.kurskclaims.extraction.text;

/** What a token is made of. */
public enum TokenKind {
    WORD,
    DIGITS,
    MARK
}
