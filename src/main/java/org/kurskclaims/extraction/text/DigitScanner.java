package org.kurskclaims.extraction.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in digits: groups of three behind a comma, an apostrophe, or a thin, narrow, non-breaking or plain space;
 * decimals behind a point, or behind a comma where one or two digits follow it.
 */
record DigitScanner(int end, @Nullable BigDecimal value) {

    private static final int LONGEST = 15;

    static DigitScanner scan(String text, int from, int to) {
        int end = run(text, from, to);
        StringBuilder digits = new StringBuilder(Math.min(end - from, LONGEST + 1));
        append(digits, text, from, end);
        boolean zeroFirst = Character.digit(text.codePointAt(from), 10) == 0 && end - from > 1;
        if (end - from <= 3 && !zeroFirst) {
            end = groups(text, end, to, digits);
        }
        end = decimals(text, end, to, digits);
        boolean readable = digits.length() <= LONGEST && !zeroFirst;
        return new DigitScanner(end, readable ? new BigDecimal(digits.toString()) : null);
    }

    private static int groups(String text, int from, int to, StringBuilder digits) {
        int end = from;
        char separator = 0;
        while (end < to && isSeparator(text.charAt(end)) && (separator == 0 || separator == text.charAt(end))) {
            int groupEnd = run(text, end + 1, Math.min(to, end + 6));
            if (groupEnd - end - 1 != 3 || startsModel(text, end, groupEnd, to)) {
                break;
            }
            separator = text.charAt(end);
            append(digits, text, end + 1, groupEnd);
            end = groupEnd;
        }
        return end;
    }

    /** In "120 170mm howitzers" the second number belongs to the weapon. */
    private static boolean startsModel(String text, int separator, int end, int to) {
        return Tokenizer.isSpace(text.charAt(separator)) && end < to && Character.isLetter(text.charAt(end));
    }

    private static int decimals(String text, int end, int to, StringBuilder digits) {
        if (end + 1 >= to || (text.charAt(end) != '.' && text.charAt(end) != ',')) {
            return end;
        }
        int last = run(text, end + 1, to);
        int places = last - end - 1;
        boolean point = text.charAt(end) == '.';
        boolean more = last + 1 < to && text.charAt(last) == '.' && Character.isDigit(text.charAt(last + 1));
        if (places == 0 || more || (!point && places > 2)) {
            return end;
        }
        digits.append('.');
        append(digits, text, end + 1, last);
        return last;
    }

    private static int run(String text, int from, int to) {
        int end = from;
        while (end < to && Character.isDigit(text.charAt(end))) {
            end++;
        }
        // a digit beyond the basic plane is read as one run of one digit
        if (end == from && from < to && Character.isDigit(text.codePointAt(from))) {
            return Math.min(to, from + Character.charCount(text.codePointAt(from)));
        }
        return end;
    }

    private static void append(StringBuilder digits, String text, int from, int to) {
        for (int i = from; i < to && digits.length() <= LONGEST; ) {
            int c = text.codePointAt(i);
            digits.append((char) ('0' + Math.max(0, Character.digit(c, 10))));
            i += Character.charCount(c);
        }
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case ',', '\'', '\u2019', ' ', '\u00a0', '\u2009', '\u202f', '\u2007', '\u2008', '\u066c' -> true;
            default -> false;
        };
    }
}
