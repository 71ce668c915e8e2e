package org.kurskclaims.claims.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What places or metrics are also called. Whatever its case, a word means one of them only: as its name, its slug or one of
 * its other names.
 *
 * @param entries table of the entries
 * @param name column of their names
 * @param words table of their other names
 * @param longest characters of another name
 */
record OtherNames(String entries, String name, String words, int longest) {

    static final OtherNames PLACES = new OtherNames("place", "name", "place_spelling", 200);
    static final OtherNames METRICS = new OtherNames("metric", "label", "metric_alias", 60);

    /** Other names of one entry. */
    private static final int MOST = 400;

    private static final Pattern WITHOUT_LETTER = Pattern.compile("[^\\p{L}]*");

    /** Of the other names of an entry, each once, without spaces at the ends. */
    static List<String> tidy(List<String> typed) {
        Set<String> seen = new HashSet<>();
        return typed.stream()
                .map(word -> word.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Z}]+", " ").strip())
                .filter(word -> !word.isEmpty() && seen.add(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    static Set<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** As a column of a query over the entries. */
    static String column(OtherNames names, String entry) {
        return "array(select n.word::text from %s n where n.slug = %s.slug order by n.position)"
                .formatted(names.words(), entry);
    }

    /** Waits for whoever else changes names: that no word comes to mean two is seen to by one editor at a time. */
    void lock(JdbcClient jdbc) {
        jdbc.sql("lock table " + entries + " in share row exclusive mode").update();
    }

    /** What a word means: the slug of the entry that is called so. */
    Optional<String> meaning(JdbcClient jdbc, String word) {
        return jdbc.sql("""
                        select slug::text from %1$s where lower(%2$s) = lower(:word) or slug = lower(:word)
                        union select slug::text from %3$s where word = cast(:word as citext) limit 1""".formatted(entries, name, words))
                .param("word", word.strip())
                .query(String.class)
                .optional();
    }

    /**
     * Finds what is wrong with the names of an entry.
     *
     * @param nameField form field of the name
     * @param slug of the entry; empty for a new one
     * @param others its other names, tidy
     * @param problems gets what is wrong, of the other names under "words"
     */
    void check(
            JdbcClient jdbc,
            String nameField,
            String typedName,
            String slug,
            List<String> others,
            Map<String, Problem> problems) {
        owner(jdbc, typedName, slug)
                .ifPresent(owner -> problems.putIfAbsent(nameField, new Problem("vocabulary.name.taken", owner)));
        if (others.size() > MOST || others.stream().anyMatch(word -> word.length() > longest)) {
            problems.put("words", new Problem("vocabulary.other-names.long", "" + longest));
            return;
        }
        for (String word : others) {
            if (WITHOUT_LETTER.matcher(word).matches()) {
                problems.putIfAbsent("words", new Problem("vocabulary.other-names.odd", word));
            }
            owner(jdbc, word, slug)
                    .ifPresent(owner -> problems.putIfAbsent(
                            "words", new Problem("vocabulary.other-names.taken", word + " (" + owner + ")")));
        }
    }

    private Optional<String> owner(JdbcClient jdbc, String word, String slug) {
        return jdbc.sql("""
                        select e.%2$s from %1$s e
                        where e.slug <> :slug
                          and (lower(e.%2$s) = lower(:word) or e.slug = lower(:word)
                               or exists (select 1 from %3$s n where n.slug = e.slug and n.word = cast(:word as citext)))
                        order by 1 limit 1""".formatted(entries, name, words))
                .param("word", word.strip())
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    /** Replaces the other names of an entry; what is its name or slug needs no line of its own. */
    void write(JdbcClient jdbc, String slug, List<String> others) {
        jdbc.sql("delete from " + words + " where slug = :slug")
                .param("slug", slug)
                .update();
        jdbc.sql("""
                        insert into %3$s (word, slug, position)
                        select given.word, e.slug, given.number - 1
                        from %1$s e, unnest(cast(:words as text[])) with ordinality as given (word, number)
                        where e.slug = :slug and lower(given.word) not in (lower(e.%2$s), e.slug)""".formatted(entries, name, words))
                .param("slug", slug)
                .param("words", others.toArray(String[]::new))
                .update();
    }
}
