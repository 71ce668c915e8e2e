package org.kurskclaims.extraction.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number in digits, or a single mark.
 *
 * @param start offset of the first UTF-16 unit in the text
 * @param end offset after the last one
 * @param lower the word in lower case, with typewriter apostrophes and hyphens
 * @param spaced whether white space stands before it
 * @param number what the digits say; absent for words, marks, and digits that are no quantity (leading zeros, too many)
 */
public record Token(
        int start,
        int end,
        String text,
        String lower,
        TokenKind kind,
        boolean spaced,
        @Nullable BigDecimal number) {

    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    public boolean isDigits() {
        return kind == TokenKind.DIGITS;
    }

    public boolean isMark() {
        return kind == TokenKind.MARK;
    }

    public boolean isCapitalised() {
        return kind == TokenKind.WORD && Character.isUpperCase(text.codePointAt(0));
    }
}
