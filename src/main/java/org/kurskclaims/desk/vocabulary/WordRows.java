package org.kurskclaims.desk.vocabulary;

/** How tall a field for words, one a line, has to be. */
final class WordRows {

    private WordRows() {}

    static long of(String words) {
        return Math.min(14, Math.max(4, words.lines().count() + 1));
    }
}
