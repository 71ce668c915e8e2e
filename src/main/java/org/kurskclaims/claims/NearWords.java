package org.kurskclaims.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Did you mean": words that stand in no claim and no article, replaced by names that are spelled nearly like them. */
@Service
@Transactional(readOnly = true)
public class NearWords {

    private static final int MOST_WORDS = 8;

    /** A third of its letters may be wrong, one in any case; of names that are equally far the more usual one wins. */
    private static final String REPLACEMENTS = """
            with typed as (
              select word, position, lower(unaccent(word)) as plain
              from unnest(:words) with ordinality given (word, position)
            ), name as (
              select word, count(*) as uses
              from (select regexp_split_to_table(lower(unaccent(spelling)), '[^[:alpha:]]+') as word
                    from (select alias::text from actor_alias union all select name::text from outlet
                          union all select label from metric union all select label from subject
                          union all select adjective from subject union all select name from place) named (spelling)) part
              where length(word) between 3 and 60
              group by word
            )
            select coalesce(nearest.word, typed.word)
            from typed left join lateral (
              select name.word from name
              where length(typed.plain) between 3 and 60
                and word_query(typed.word) is not null
                and not exists (select 1 from claim_words known where known.words @@ word_query(typed.word))
                and not exists (select 1 from article_words known where known.words @@ word_query(typed.word))
                and levenshtein(name.word, typed.plain) <= greatest(1, (length(typed.plain) + 1) / 3)
              order by levenshtein(name.word, typed.plain), similarity(name.word, typed.plain) desc, name.uses desc, name.word
              limit 1) nearest on true
            order by typed.position""";

    private final JdbcClient jdbc;

    NearWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What may have been meant by a search that found nothing.
     *
     * @return the search with other words in place of the unknown ones; empty if there are none or nothing is like them
     */
    public Optional<String> insteadOf(String q) {
        List<String> typed = new ArrayList<>(List.of(q.strip().split("\\s+")));
        if (typed.size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<String> meant = jdbc.sql(REPLACEMENTS)
                .param("words", typed.toArray(String[]::new))
                .query(String.class)
                .list();
        return meant.equals(typed) ? Optional.empty() : Optional.of(String.join(" ", meant));
    }

    /** Those of the slugs that belong to no actor, each with the slug of the actor nearest in spelling, if one is near. */
    public List<UnknownSlug> unknownActors(List<String> slugs) {
        return unknown("actor", slugs);
    }

    public List<UnknownSlug> unknownOutlets(List<String> slugs) {
        return unknown("outlet", slugs);
    }

    /** @param near absent where nothing is spelled alike */
    public record UnknownSlug(String slug, Optional<String> near) {}

    private List<UnknownSlug> unknown(String table, List<String> slugs) {
        return jdbc.sql("""
                        select given, near.slug
                        from unnest(:slugs) given left join lateral (
                          select slug::text from %1$s where similarity(slug, given) >= 0.3
                          order by similarity(slug, given) desc, slug limit 1) near on true
                        where not exists (select 1 from %1$s known where known.slug = given)""".formatted(table))
                .param("slugs", slugs.toArray(String[]::new))
                .query((row, number) -> new UnknownSlug(row.getString(1), Optional.ofNullable(row.getString(2))))
                .list();
    }
}
