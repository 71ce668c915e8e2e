package org.kurskclaims.claims.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
            select p.*, w.name as within_name, %s as spellings,
                   (select count(*) from claim c where c.place = p.slug and c.review in ('suggested', 'published')) as claims
            from place p left join place w on w.slug = p.within
            """.formatted(OtherNames.column(OtherNames.PLACES, "p"));

    private final JdbcClient jdbc;
    private final VocabularyHistory history;
    private final WordsInTexts texts;

    PlaceVocabulary(JdbcClient jdbc, VocabularyHistory history, WordsInTexts texts) {
        this.jdbc = jdbc;
        this.history = history;
        this.texts = texts;
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
        return jdbc.sql(PLACES + "where p.slug = :slug")
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
                List.of((String[]) row.getArray("spellings").getArray()),
                row.getLong("claims"),
                row.getInt("version"));
    }

    /**
     * @param spellings what it is also called
     * @return slug of the new place
     */
    public String add(String name, @Nullable String within, List<String> spellings, By by) {
        OtherNames.PLACES.lock(jdbc);
        List<String> tidy = OtherNames.tidy(spellings);
        check(name, within, tidy, null);
        return insert(name, within, tidy, by);
    }

    /**
     * The place of a name that somebody typed who meant a new one: another's, if that was quicker.
     *
     * @return slug of the place
     */
    public String named(String name, @Nullable String within, By by) {
        OtherNames.PLACES.lock(jdbc);
        return OtherNames.PLACES.meaning(jdbc, name).orElseGet(() -> {
            check(name, within, List.of(), null);
            return insert(name, within, List.of(), by);
        });
    }

    private String insert(String name, @Nullable String within, List<String> spellings, By by) {
        String slug = free(EntryAddress.of(name, "place"));
        jdbc.sql("insert into place (slug, name, within) values (:slug, :name, :within)")
                .param("slug", slug)
                .param("name", name.strip())
                .param("within", within)
                .update();
        OtherNames.PLACES.write(jdbc, slug, spellings);
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

    /** Replaces the name, the larger place and the spellings; the address stays. */
    public void change(String slug, int version, String name, @Nullable String within, List<String> spellings, By by) {
        OtherNames.PLACES.lock(jdbc);
        PlaceEntry now = get(slug);
        if (now.version() != version) {
            throw new VocabularyChangedMeanwhile(VocabularyKind.PLACE, slug);
        }
        List<String> tidy = OtherNames.tidy(spellings);
        check(name, within, tidy, now);
        String before = history.state(VocabularyKind.PLACE, slug);
        jdbc.sql("update place set name = :name, within = :within, version = version + 1 where slug = :slug")
                .param("name", name.strip())
                .param("within", within)
                .param("slug", slug)
                .update();
        OtherNames.PLACES.write(jdbc, slug, tidy);
        history.write(VocabularyKind.PLACE, slug, before, by);
    }

    /** @param now what the place was until now; null for a new one */
    private void check(String name, @Nullable String within, List<String> spellings, @Nullable PlaceEntry now) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        String slug = now == null ? "" : now.slug();
        if (!isName(name)) {
            problems.put("name", Problem.of("vocabulary.name.missing"));
        }
        OtherNames.PLACES.check(jdbc, "name", name, slug, spellings, problems);
        Set<String> own = OtherNames.lower(now == null ? List.of() : now.spellings());
        spellings.stream()
                .filter(word -> !own.contains(word.toLowerCase(Locale.ROOT)))
                .flatMap(word -> texts.placeObjection(word).map(key -> new Problem(key, word)).stream())
                .findFirst()
                .ifPresent(problem -> problems.putIfAbsent("words", problem));
        if (within != null && (!exists("slug = :value and slug <> :slug", within, slug) || liesIn(within, slug))) {
            problems.put("within", Problem.of("vocabulary.within.circle"));
        }
        if (!problems.isEmpty()) {
            throw new VocabularyRejected(problems);
        }
    }

    /** Whether a place can be called so, if no other is. */
    public static boolean isName(String name) {
        return !name.isBlank() && name.strip().length() <= LONGEST_NAME;
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
