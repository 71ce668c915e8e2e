package org.kurskclaims.articles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kurskclaims.quantity.WrittenNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which words of texts are the ones that were searched for, by the same rules by which the texts were found. */
@Service
@Transactional(readOnly = true)
public class Searching {

    /** Two letters are never changed by bringing a word to its stem: words that begin otherwise need not be asked about. */
    private static final int KEPT_BY_STEMS = 2;

    private static final Pattern ACTOR = Pattern.compile("'actor:(\\d+)'");

    private final JdbcClient jdbc;

    Searching(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What of some texts was searched for; one statement.
     *
     * @param q as it was typed
     * @param texts in which the hits will be marked
     */
    public SearchHits hits(String q, Collection<String> texts) {
        List<String> words = new ArrayList<>();
        Set<BigDecimal> numbers = new HashSet<>();
        for (String found : WordSearch.words(q)) {
            String first = found.split("\\|", 2)[0];
            if (WrittenNumbers.isInFigures(first)) {
                numbers.add(new BigDecimal(first).stripTrailingZeros());
            } else {
                words.addAll(List.of(first.strip().split("\\s+")));
            }
        }
        Set<String> matching = new HashSet<>();
        Set<Long> actors = new HashSet<>();
        jdbc.sql("""
                        with searched as materialized (
                          select word_query(word) as query from unnest(:words::text[]) word)
                        select query::text, null from searched where query is not null
                        union all
                        select null, token from unnest(:tokens::text[]) token
                        where exists (select 1 from searched where words_of(token) @@ query)""")
                .param("words", words.toArray(String[]::new))
                .param("tokens", tokens(words, texts).toArray(String[]::new))
                .query(row -> {
                    if (row.getString(1) != null) {
                        Matcher actor = ACTOR.matcher(row.getString(1));
                        while (actor.find()) {
                            actors.add(Long.valueOf(actor.group(1)));
                        }
                    } else {
                        matching.add(row.getString(2));
                    }
                });
        return new SearchHits(matching, numbers, actors);
    }

    private static Set<String> tokens(List<String> words, Collection<String> texts) {
        Set<String> beginnings = words.stream().map(Searching::beginning).collect(Collectors.toSet());
        Set<String> tokens = new HashSet<>();
        for (String text : texts) {
            Matcher word = SearchHits.WORD.matcher(text);
            while (word.find()) {
                if (beginnings.contains(beginning(word.group()))) {
                    tokens.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
        return tokens;
    }

    private static String beginning(String word) {
        String plain = java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(KEPT_BY_STEMS, plain.length()));
    }

    /**
     * The beginnings of articles' latest texts, by the articles' ids; one statement.
     *
     * @param length code points at most
     */
    public Map<Long, String> beginnings(Collection<Long> articles, int length) {
        Map<Long, String> texts = new java.util.HashMap<>();
        jdbc.sql("""
                        select distinct on (article_id) article_id, left(text, :length)
                        from article_version where article_id = any(:articles)
                        order by article_id, number desc""")
                .param("length", length)
                .param("articles", articles.toArray(Long[]::new))
                .query(row -> {
                    texts.put(row.getLong(1), row.getString(2));
                });
        return texts;
    }
}
