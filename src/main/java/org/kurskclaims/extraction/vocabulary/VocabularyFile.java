package org.kurskclaims.extraction.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the rows of a vocabulary file: columns between tabs, "#" opens a comment line, lists between "; ". */
final class VocabularyFile {

    private static final String FOLDER = "/org/kurskclaims/extraction/vocabulary/";

    private VocabularyFile() {}

    static List<String[]> rows(String name) {
        InputStream stream = VocabularyFile.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalStateException("The vocabulary file " + name + " is missing from the build");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The vocabulary file " + name + " cannot be read", e);
        }
    }

    static List<String> list(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
