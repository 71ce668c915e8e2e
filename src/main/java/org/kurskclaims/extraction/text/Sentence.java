package org.kurskclaims.extraction.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** The tokens of one sentence, with easy looks left and right. Positions outside the sentence read as empty words. */
public final class Sentence {

    /** How many tables of phrases there can be. */
    public static final int MOST_TABLES = 127;

    /** The place in a sentence's memory for the numbers that start at its tokens. */
    public static final int NUMBERS = MOST_TABLES;

    private static final Token NOTHING = new Token(0, 0, "", "", TokenKind.MARK, true, null);

    private final List<Token> tokens;
    private final boolean[] quoted;
    private final Paragraph paragraph;
    private final Vocabulary vocabulary;
    private final @Nullable Object[][] memory = new Object[MOST_TABLES + 1][];

    Sentence(List<Token> tokens, boolean[] quoted, Paragraph paragraph, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.quoted = quoted;
        this.paragraph = paragraph;
        this.vocabulary = vocabulary;
    }

    /** The words with which it is read. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Paragraph paragraph() {
        return paragraph;
    }

    public int size() {
        return tokens.size();
    }

    public Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }

    public String lower(int i) {
        return at(i).lower();
    }

    public boolean is(int i, String word) {
        return at(i).lower().equals(word);
    }

    /** Whether a token stands between quotation marks. */
    public boolean isQuoted(int i) {
        return i >= 0 && i < quoted.length && quoted[i];
    }

    public boolean startsQuoted() {
        return isQuoted(0);
    }

    /** Whether a token follows the one before it without a space. */
    public boolean isGlued(int i) {
        return i > 0 && i < tokens.size() && !tokens.get(i).spaced();
    }

    /** The words from one token up to another, exclusive, with single spaces where the text has space. */
    public String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = Math.max(0, from); i < to && i < tokens.size(); i++) {
            if (tokens.get(i).spaced() && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(tokens.get(i).text());
        }
        return words.toString();
    }

    public int start() {
        return tokens.get(0).start();
    }

    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** What a table of phrases found at a token when it was asked before; null if it was not. */
    public @Nullable Object recall(int table, int at) {
        Object[] found = memory[table];
        return found == null || at < 0 || at >= found.length ? null : found[at];
    }

    /** Keeps what a table found at a token; a sentence is read by one thread. */
    public void remember(int table, int at, Object found) {
        if (at < 0 || at >= tokens.size()) {
            return;
        }
        Object[] places = memory[table];
        if (places == null) {
            places = new Object[tokens.size()];
            memory[table] = places;
        }
        places[at] = found;
    }
}
