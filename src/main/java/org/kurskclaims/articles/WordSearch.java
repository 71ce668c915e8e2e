package org.kurskclaims.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.quantity.WrittenNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody typed into a search field, as the indexes of words understand it. Words are found in all their forms, names
 * by their beginnings, numbers however they are written, "words in quotation marks" as they follow each other. All of
 * them have to be found.
 */
public final class WordSearch {

    private static final int MOST_WORDS = 8;
    private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]|(\\S+)");

    private WordSearch() {}

    /**
     * The query for {@code claim_words} and {@code article_words}, one statement.
     *
     * @param q as it was typed; absent and blank find nothing
     * @return text of a tsquery; empty if there is nothing to look for in what was typed
     */
    public static Optional<String> query(JdbcClient jdbc, @Nullable String q) {
        List<String> words = words(q == null ? "" : q);
        return words.isEmpty()
                ? Optional.empty()
                : jdbc.sql("select search_query(:words)")
                        .param("words", words.toArray(String[]::new))
                        .query((row, number) -> Optional.ofNullable(row.getString(1)))
                        .single();
    }

    /** What has to be found, each with its other spellings behind strokes: "over", "50000|50 thousand|fifty thousand". */
    static List<String> words(String q) {
        List<String> words = new ArrayList<>();
        Matcher parts = PART.matcher(WrittenNumbers.inFigures(q.replace('|', ' ')));
        while (parts.find() && words.size() < MOST_WORDS) {
            String word = parts.group(1) == null ? parts.group(2) : parts.group(1);
            words.add(WrittenNumbers.isInFigures(word) ? String.join("|", WrittenNumbers.spellings(word)) : word);
        }
        return words;
    }
}
