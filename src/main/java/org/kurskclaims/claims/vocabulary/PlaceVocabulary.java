package org.kurskclaims.claims.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.Slug;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places where quantities are counted. Refuses changes as {@link ActorVocabulary} does. */
@Service
@Transactional
public class PlaceVocabulary {

    private static final int LONGEST_NAME = 200;
    private static final String PLACES = """
            select p.*, w.name as within_name,
                   (select count(*) from claim c where c.place = p.slug and c.review in ('suggested', 'published')) as claims
            from place p left join place w on w.slug = p.within
            """;

    private final JdbcClient jdbc;
    private final VocabularyHistory history;

    PlaceVocabulary(JdbcClient jdbc, VocabularyHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /** All places by name. */
    @Transactional(readOnly = true)
    public List<PlaceEntry> list() {
        return jdbc.sql(PLACES + "order by p.name")
                .query((row, number) -> entry(row))
                .list();
    }

    /** @throws NotInVocabulary if there is no such place */
    @Transactional(readOnly = true)
    public PlaceEntry get(String slug) {
        return find(slug, "");
    }

    private PlaceEntry find(String slug, String lock) {
        return jdbc.sql(PLACES + "where p.slug = :slug" + lock)
                .param("slug", slug)
                .query((row, number) -> entry(row))
                .optional()
                .orElseThrow(() -> NotInVocabulary.of(VocabularyKind.PLACE, slug));
    }

    private static PlaceEntry entry(ResultSet row) throws SQLException {
        return new PlaceEntry(
                row.getString("slug"),
                row.getString("name"),
                row.getString("within"),
                row.getString("within_name"),
                row.getLong("claims"),
                row.getInt("version"));
    }

    /** @return slug of the new place */
    public String add(String name, @Nullable String within, By by) {
        check(name, within, "");
        String slug = free(Slug.of(name, "place"));
        jdbc.sql("insert into place (slug, name, within) values (:slug, :name, :within)")
                .param("slug", slug)
                .param("name", name.strip())
                .param("within", within)
                .update();
        history.write(VocabularyKind.PLACE, slug, null, by);
        return slug;
    }

    private String free(String slug) {
        int taken = jdbc.sql("select count(*) from place where slug = :slug or slug ~ ('^' || :slug || '-[0-9]+$')")
                .param("slug", slug)
                .query(Integer.class)
                .single();
        return taken == 0 ? slug : slug + "-" + (taken + 1);
    }

    /** Replaces the name and the larger place; the address stays. */
    public void change(String slug, int version, String name, @Nullable String within, By by) {
        if (find(slug, " for update of p").version() != version) {
            throw new VocabularyChangedMeanwhile(VocabularyKind.PLACE, slug);
        }
        check(name, within, slug);
        String before = history.state(VocabularyKind.PLACE, slug);
        jdbc.sql("update place set name = :name, within = :within, version = version + 1 where slug = :slug")
                .param("name", name.strip())
                .param("within", within)
                .param("slug", slug)
                .update();
        history.write(VocabularyKind.PLACE, slug, before, by);
    }

    private void check(String name, @Nullable String within, String slug) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            problems.put("name", Problem.of("vocabulary.name.missing"));
        } else if (exists("lower(name) = lower(:value) and slug <> :slug", name.strip(), slug)) {
            problems.put("name", new Problem("vocabulary.name.taken", name.strip()));
        }
        if (within != null && (!exists("slug = :value and slug <> :slug", within, slug) || liesIn(within, slug))) {
            problems.put("within", Problem.of("vocabulary.within.circle"));
        }
        if (!problems.isEmpty()) {
            throw new VocabularyRejected(problems);
        }
    }

    private boolean exists(String condition, String value, String slug) {
        return jdbc.sql("select exists (select 1 from place where " + condition + ")")
                .param("value", value)
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    private boolean liesIn(String place, String larger) {
        return jdbc.sql("""
                        with recursive above (slug) as (
                          select cast(:place as text)
                          union
                          select p.within::text from above join place p on p.slug = above.slug where p.within is not null)
                        select exists (select 1 from above where slug = :larger)""")
                .param("place", place)
                .param("larger", larger)
                .query(Boolean.class)
                .single();
    }
}
