package org.kurskclaims.extraction.claims;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Whose "our soldiers" and "the enemy" are in a text that takes sides, by the words that it has for either party. */
final class AllegianceRule {

    private static final int SAMPLE = 6000;

    private AllegianceRule() {}

    /** @return slug of the text's own side; null where it takes none */
    static @Nullable String of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
        boolean partisan = sample.contains("enemy") || sample.contains(" our ");
        int russian = partisan ? count(sample, "russian-partisan") : 0;
        int ukrainian = partisan ? count(sample, "ukrainian-partisan") : 0;
        return russian == ukrainian ? null : russian > ukrainian ? PartyLinks.RUSSIA : PartyLinks.UKRAINE;
    }

    private static int count(String sample, String list) {
        int count = 0;
        for (String word : Vocabulary.get().words(list)) {
            for (int at = sample.indexOf(word); at >= 0; at = sample.indexOf(word, at + 1)) {
                boolean inside = at > 0 && Character.isLetter(sample.charAt(at - 1)); // no "orc" in "forces"
                count += inside ? 0 : 1;
            }
        }
        return count;
    }
}
