package org.kurskclaims.articles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kurskclaims.quantity.NumberInText;

/**
 * What of a text somebody searched for.
 *
 * @param words in small letters, as they stand in the texts that were looked at
 * @param numbers however they are written there
 * @param actors ids of those who are known by a searched name, also under other spellings of it
 */
public record SearchHits(Set<String> words, Set<BigDecimal> numbers, Set<Long> actors) {

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)?");

    /** A part of a text that is a hit as a whole or not at all. */
    public record Piece(String words, boolean hit) {}

    public static SearchHits none() {
        return new SearchHits(Set.of(), Set.of(), Set.of());
    }

    /** The whole text in pieces. */
    public List<Piece> pieces(String text) {
        boolean[] hit = new boolean[text.length()];
        Matcher word = WORD.matcher(text);
        while (!words.isEmpty() && word.find()) {
            if (words.contains(word.group().toLowerCase(Locale.ROOT))) {
                mark(hit, word.start(), word.end());
            }
        }
        if (!numbers.isEmpty()) {
            for (NumberInText number : NumberInText.in(text)) {
                if (numbers.contains(number.value().stripTrailingZeros())) {
                    mark(hit, number.start(), number.end());
                }
            }
        }
        return cut(text, hit);
    }

    private static void mark(boolean[] hit, int start, int end) {
        java.util.Arrays.fill(hit, start, end, true);
    }

    private static List<Piece> cut(String text, boolean[] hit) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || hit[i] != hit[start]) {
                pieces.add(new Piece(text.substring(start, i), hit[start]));
                start = i;
            }
        }
        return pieces;
    }

    /** How many different words and numbers of the search stand in a text. */
    public int in(String text) {
        return (int) pieces(text).stream()
                .filter(Piece::hit)
                .map(piece -> piece.words().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }
}
