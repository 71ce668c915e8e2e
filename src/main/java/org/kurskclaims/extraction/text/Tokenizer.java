package org.kurskclaims.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits a stretch of text into tokens in one pass. A possessive "'s" is a token of its own, as is every mark. */
public final class Tokenizer {

    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_STARTER = 10;
    private static final Set<String> STARTERS = Set.of(
            "The",
            "This",
            "That",
            "These",
            "Those",
            "From",
            "With",
            "Where",
            "When",
            "While",
            "After",
            "Before",
            "According",
            "However",
            "Meanwhile",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday");

    private final String text;
    private final int to;
    private final List<Token> tokens;
    private int at;
    private boolean spaced;

    private Tokenizer(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
        this.tokens = new ArrayList<>((to - from) / 5 + 4);
    }

    public static List<Token> tokens(String text, int from, int to) {
        Tokenizer tokenizer = new Tokenizer(text, from, to);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        spaced = true;
        while (at < to) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                at += Character.charCount(c);
                spaced = true;
            } else if (Character.isDigit(c)) {
                digits();
            } else if (Character.isLetter(c) && !isApostrophe(c)) {
                word();
            } else if (isApostrophe(c) && isClitic()) {
                clitic();
            } else {
                add(at + Math.min(Character.charCount(c), to - at), TokenKind.MARK);
            }
        }
    }

    private void word() {
        int end = at;
        while (end < to && end - at < LONGEST_WORD) {
            int c = text.codePointAt(end);
            boolean letter =
                    (Character.isLetter(c) && !isApostrophe(c)) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (letter && isGluedStart(end, c)) {
                break;
            }
            boolean inner = (isApostrophe(c) && isInsideName(end)) || (c == '.' && isInsideInitials(end));
            if (!letter && !inner) {
                break;
            }
            end += Character.charCount(c);
        }
        add(Math.min(end, to), TokenKind.WORD);
    }

    /** "saidThursday", "SmirnovThis": the space before a small word with a capital was lost. */
    private boolean isGluedStart(int from, int c) {
        if (from == at || !Character.isUpperCase(c) || !Character.isLowerCase(text.charAt(from - 1))) {
            return false;
        }
        int end = from + 1;
        while (end < to && end - from < LONGEST_STARTER && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        boolean ends = end >= to || !Character.isLetter(text.charAt(end));
        return ends && STARTERS.contains(text.substring(from, end));
    }

    /** The apostrophe of "O'Brien" or "Apt'i", not that of "Ukraine's" or "they've". */
    private boolean isInsideName(int apostrophe) {
        int end = apostrophe + 1;
        while (end < to && end - apostrophe < 4 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - apostrophe > 3;
    }

    /** The first stop of "U.S." or "a.m.": a single letter before it and a single letter after it. */
    private boolean isInsideInitials(int stop) {
        boolean letterAfter = stop + 1 < to && Character.isLetter(text.charAt(stop + 1));
        boolean endsThere = stop + 2 >= to || !Character.isLetter(text.charAt(stop + 2));
        boolean single = stop - at == 1 || (stop >= at + 2 && text.charAt(stop - 2) == '.');
        return letterAfter && endsThere && single;
    }

    private boolean isClitic() {
        return !spaced && at + 1 < to && Character.isLetter(text.charAt(at + 1));
    }

    private void clitic() {
        int end = at + 1;
        while (end < to && end - at < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        add(end, TokenKind.WORD);
    }

    private void digits() {
        DigitScanner scanner = DigitScanner.scan(text, at, to);
        tokens.add(new Token(
                at, scanner.end(), text.substring(at, scanner.end()), "", TokenKind.DIGITS, spaced, scanner.value()));
        at = scanner.end();
        spaced = false;
    }

    private void add(int end, TokenKind kind) {
        String surface = text.substring(at, end);
        tokens.add(new Token(at, end, surface, lower(surface), kind, spaced, null));
        at = end;
        spaced = false;
    }

    private static String lower(String surface) {
        String lower = surface.toLowerCase(Locale.ROOT);
        char first = lower.charAt(0);
        if (lower.length() == 1 && (first == '\u2010' || first == '\u2011')) {
            return "-";
        }
        boolean curly = lower.indexOf('\u2019') >= 0 || lower.indexOf('\u02bc') >= 0;
        return curly ? lower.replace('\u2019', '\'').replace('\u02bc', '\'') : lower;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
