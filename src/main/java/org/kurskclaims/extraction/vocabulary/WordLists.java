package org.kurskclaims.extraction.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kurskclaims.extraction.text.Sentence;

/** The short lists of words.tsv. */
final class WordLists {

    private final Map<String, List<String>> ordered = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, PhraseTable<Boolean>> tables = new HashMap<>();

    private WordLists() {}

    static WordLists read() {
        WordLists lists = new WordLists();
        for (String[] row : VocabularyFile.rows("words.tsv")) {
            List<String> words = VocabularyFile.list(row[1]);
            PhraseTable<Boolean> table = PhraseTable.ofWords();
            words.forEach(word -> table.add(word, true));
            lists.ordered.put(row[0], words);
            lists.sets.put(row[0], Set.copyOf(Set.of(words.stream().distinct().toArray(String[]::new))));
            lists.tables.put(row[0], table);
        }
        return lists;
    }

    /** Whether a sentence is a phrase of one of the lists but for these. */
    boolean isPhrase(Sentence words, Set<String> butFor) {
        for (Map.Entry<String, PhraseTable<Boolean>> list : tables.entrySet()) {
            if (list.getValue().isPhrase(words) && !butFor.contains(list.getKey())) {
                return true;
            }
        }
        return false;
    }

    List<String> inOrder(String list) {
        return known(ordered.get(list), list);
    }

    Set<String> words(String list) {
        return known(sets.get(list), list);
    }

    PhraseTable<Boolean> phrases(String list) {
        return known(tables.get(list), list);
    }

    private static <T> T known(@org.jspecify.annotations.Nullable T value, String list) {
        if (value == null) {
            throw new IllegalArgumentException("words.tsv has no list \"" + list + "\"");
        }
        return value;
    }
}
