package org.kurskclaims.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kurskclaims.articles.Slug;

/**
 * Names a pasted text by its headline, or whatever its first words are, so that lists, histories and downloads can tell one
 * from another. Two texts under one headline differ in the last letters, which come from the text itself: the same text has
 * the same name whenever it is pasted.
 */
final class PastedName {

    /** Characters of the words; the whole name stays below that of any file system. */
    private static final int LONGEST = 60;

    /** Hexadecimal digits. */
    private static final int DIGITS = 6;

    private PastedName() {}

    /** "losses-mount-says-seoul-3fa9c1.txt": ASCII letters, digits and hyphens only. */
    static String of(String text) {
        String start = text.lines()
                .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElse("")
                .strip();
        String words = Slug.of(start.substring(0, Math.min(start.length(), 4 * LONGEST)), "pasted");
        return fitting(words) + "-" + digits(text) + ".txt";
    }

    /** Whole words, as long as there is more than one. */
    private static String fitting(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST);
        return words.substring(0, end > 0 ? end : LONGEST);
    }

    private static String digits(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
