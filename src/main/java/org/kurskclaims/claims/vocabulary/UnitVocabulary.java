package org.kurskclaims.claims.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.kurskclaims.quantity.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The units of measure with which texts are read. No change touches a recorded claim. Refuses changes as
 * {@link ActorVocabulary} does.
 */
@Service
@Transactional
public class UnitVocabulary {

    private static final String UNITS = """
            select u.*, array(select w.word::text from printed_unit_word w
                              where w.slug = u.slug order by w.position) as words
            from printed_unit u
            """;

    private final JdbcClient jdbc;
    private final VocabularyHistory history;
    private final WordsInTexts texts;

    UnitVocabulary(JdbcClient jdbc, VocabularyHistory history, WordsInTexts texts) {
        this.jdbc = jdbc;
        this.history = history;
        this.texts = texts;
    }

    /** All units: by the unit in which they are kept, the largest first, the retired ones last. */
    @Transactional(readOnly = true)
    public List<UnitEntry> list() {
        return jdbc.sql(UNITS + "order by u.retired, u.unit = 'percent', u.unit = 'km', u.factor desc, u.name")
                .query(UnitVocabulary::entry)
                .list();
    }

    /** @throws NotInVocabulary if there is no such unit */
    @Transactional(readOnly = true)
    public UnitEntry get(String slug) {
        return jdbc.sql(UNITS + "where u.slug = :slug")
                .param("slug", slug)
                .query(UnitVocabulary::entry)
                .optional()
                .orElseThrow(() -> NotInVocabulary.of(VocabularyKind.UNIT, slug));
    }

    private static UnitEntry entry(ResultSet row, int number) throws SQLException {
        return new UnitEntry(
                row.getString("slug"),
                row.getString("name"),
                Unit.of(row.getString("unit")),
                row.getBigDecimal("factor"),
                List.of((String[]) row.getArray("words").getArray()),
                row.getString("source"),
                row.getString("source_address"),
                row.getBoolean("retired"),
                row.getInt("version"));
    }

    /** @return slug of the new unit */
    public String add(UnitDraft draft, By by) {
        oneAtATime();
        check(draft, null);
        String slug = free(EntryAddress.of(draft.name(), "unit"));
        jdbc.sql("""
                        insert into printed_unit (slug, name, unit, factor, source, source_address, retired)
                        values (:slug, :name, :unit, :factor, :source, :address, :retired)""").param("slug", slug).params(columns(draft)).update();
        writeWords(slug, draft);
        history.write(VocabularyKind.UNIT, slug, null, by);
        return slug;
    }

    private String free(String slug) {
        int taken = jdbc.sql(
                        "select count(*) from printed_unit where slug = :slug or slug ~ ('^' || :slug || '-[0-9]+$')")
                .param("slug", slug)
                .query(Integer.class)
                .single();
        return taken == 0 ? slug : slug + "-" + (taken + 1);
    }

    /** Replaces everything but the address. */
    public void change(String slug, int version, UnitDraft draft, By by) {
        oneAtATime();
        UnitEntry now = get(slug);
        if (now.version() != version) {
            throw new VocabularyChangedMeanwhile(VocabularyKind.UNIT, slug);
        }
        check(draft, now);
        String before = history.state(VocabularyKind.UNIT, slug);
        jdbc.sql("""
                        update printed_unit
                        set name = :name, unit = :unit, factor = :factor, source = :source, source_address = :address,
                            retired = :retired, version = version + 1
                        where slug = :slug""").param("slug", slug).params(columns(draft)).update();
        writeWords(slug, draft);
        history.write(VocabularyKind.UNIT, slug, before, by);
    }

    /** Readers go on; that no word comes to stand for two units is seen to by one editor at a time. */
    private void oneAtATime() {
        jdbc.sql("lock table printed_unit in share row exclusive mode").update();
    }

    private static Map<String, @Nullable Object> columns(UnitDraft draft) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("name", draft.name());
        columns.put("unit", draft.unit().code());
        columns.put("factor", draft.factor());
        columns.put("source", draft.source());
        columns.put("address", draft.sourceAddress());
        columns.put("retired", draft.isRetired());
        return columns;
    }

    /** @param now what the unit was until now; null for a new one */
    private void check(UnitDraft draft, @Nullable UnitEntry now) {
        Map<String, Problem> problems = draft.problems();
        String slug = now == null ? "" : now.slug();
        jdbc.sql("select name::text from printed_unit where name = cast(:name as citext) and slug <> :slug")
                .param("name", draft.name())
                .param("slug", slug)
                .query(String.class)
                .optional()
                .ifPresent(other -> problems.put("name", new Problem("vocabulary.name.taken", other)));
        if (!problems.containsKey("words") && !problems.containsKey("unit")) {
            checkWords(draft, now, problems);
        }
        if (!problems.isEmpty()) {
            throw new VocabularyRejected(problems);
        }
    }

    /** Words that the unit has already are not asked about again: they are read, whatever the program has learned since. */
    private void checkWords(UnitDraft draft, @Nullable UnitEntry now, Map<String, Problem> problems) {
        Map<String, String> taken = taken(now == null ? "" : now.slug());
        Set<String> own = new HashSet<>();
        if (now != null && now.unit() == draft.unit()) {
            now.words().forEach(word -> own.add(word.toLowerCase(Locale.ROOT)));
        }
        for (String word : draft.words()) {
            String other = taken.get(texts.sight(word));
            if (other != null) {
                problems.putIfAbsent("words", new Problem("vocabulary.word.taken", word + " (" + other + ")"));
            } else if (!own.contains(word.toLowerCase(Locale.ROOT))) {
                texts.objection(word, draft.unit())
                        .ifPresent(key -> problems.putIfAbsent("words", new Problem(key, word)));
            }
        }
    }

    /** The words of all other units as the reader sees them, with the unit's name. */
    private Map<String, String> taken(String slug) {
        Map<String, String> taken = new HashMap<>();
        jdbc.sql("""
                        select w.word::text, u.name::text
                        from printed_unit_word w join printed_unit u on u.slug = w.slug where u.slug <> :slug""").param("slug", slug).query(row -> {
            taken.put(texts.sight(row.getString(1)), row.getString(2));
        });
        return taken;
    }

    private void writeWords(String slug, UnitDraft draft) {
        jdbc.sql("delete from printed_unit_word where slug = :slug")
                .param("slug", slug)
                .update();
        jdbc.sql("""
                        insert into printed_unit_word (word, slug, position)
                        select word, :slug, number - 1
                        from unnest(cast(:words as text[])) with ordinality as words (word, number)""")
                .param("slug", slug)
                .param("words", draft.words().toArray(String[]::new))
                .update();
    }
}
