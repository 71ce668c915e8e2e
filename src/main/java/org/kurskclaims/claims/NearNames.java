package org.kurskclaims.claims;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names that resemble a typed one that nobody has, so that nothing comes into being twice by a slip. */
@Service
@Transactional(readOnly = true)
public class NearNames {

    private static final int LONGEST = 300;
    private static final int MOST = 3;

    /** What typing varies without meaning another: case, accents, points and spaces, an article in front. */
    private static final String NEAR = """
            with known (word, name) as (%s),
                 plain as (
                   select word, name,
                          regexp_replace(regexp_replace(lower(unaccent(word)), '^the ', ''), '[^[:alnum:]]+', '', 'g') as key
                   from known),
                 typed as (
                   select regexp_replace(regexp_replace(lower(unaccent(:typed)), '^the ', ''), '[^[:alnum:]]+', '', 'g') as key)
            select name
            from (select name, min(case when plain.key = typed.key then 0
                                        else 1 - similarity(plain.key, typed.key) end) as distance
                  from plain, typed
                  where typed.key <> ''
                    and (plain.key = typed.key or similarity(plain.key, typed.key) >= %s
                         or (length(typed.key) between 4 and 60 and length(plain.key) <= 60
                             and levenshtein(plain.key, typed.key) <= length(typed.key) / 5))
                  group by name) near
            order by distance, name limit :most""";

    private static final String PLACES = """
            select name, name from place union all
            select s.word::text, p.name from place_spelling s join place p on p.slug = s.slug""";
    private static final String METRICS = """
            select label, label from metric union all
            select a.word::text, m.label from metric_alias a join metric m on m.slug = a.slug""";
    private static final String OUTLETS = "select name::text, name::text from outlet";

    private final JdbcClient jdbc;

    NearNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Places whose name or spelling resembles it, by their names, the nearest first. */
    public List<String> places(String typed) {
        return near(PLACES, typed, "0.4");
    }

    public List<String> metrics(String typed) {
        return near(METRICS, typed, "0.4");
    }

    /** Outlets whose name is not it but resembles it; none where an outlet has just this name. */
    public List<String> outlets(String typed) {
        return isOutlet(typed) ? List.of() : near(OUTLETS, typed, "0.6");
    }

    /** Whether an outlet is called so, whatever the case. */
    public boolean isOutlet(String name) {
        return jdbc.sql("select exists (select 1 from outlet where name = cast(:name as citext))")
                .param("name", name.strip())
                .query(Boolean.class)
                .single();
    }

    private List<String> near(String known, String typed, String similarity) {
        if (typed.isBlank() || typed.length() > LONGEST) {
            return List.of();
        }
        return jdbc.sql(NEAR.formatted(known, similarity))
                .param("typed", typed.strip())
                .param("most", MOST)
                .query(String.class)
                .list();
    }
}
