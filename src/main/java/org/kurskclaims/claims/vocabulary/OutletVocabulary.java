package org.kurskclaims.claims.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outlets and how reliable they have been. Refuses changes as {@link ActorVocabulary} does. */
@Service
@Transactional
public class OutletVocabulary {

    private static final int LONGEST_NAME = 200;
    private static final String OUTLETS = """
            select o.*, (select count(*) from article ar where ar.outlet_id = o.id) as articles from outlet o
            """;

    private final JdbcClient jdbc;
    private final VocabularyHistory history;

    OutletVocabulary(JdbcClient jdbc, VocabularyHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /** All outlets by name. */
    @Transactional(readOnly = true)
    public List<OutletEntry> list() {
        return jdbc.sql(OUTLETS + "order by o.name")
                .query((row, number) -> entry(row))
                .list();
    }

    /** @throws NotInVocabulary if there is no such outlet */
    @Transactional(readOnly = true)
    public OutletEntry get(String slug) {
        return find(slug, "");
    }

    private OutletEntry find(String slug, String lock) {
        return jdbc.sql(OUTLETS + "where o.slug = :slug" + lock)
                .param("slug", slug)
                .query((row, number) -> entry(row))
                .optional()
                .orElseThrow(() -> NotInVocabulary.of(VocabularyKind.OUTLET, slug));
    }

    private static OutletEntry entry(ResultSet row) throws SQLException {
        return new OutletEntry(
                row.getString("slug"),
                row.getString("name"),
                row.getString("reliability"),
                row.getString("reliability_reason"),
                row.getLong("articles"),
                row.getInt("version"));
    }

    /** @return slug of the new outlet */
    public String add(String name, @Nullable String reliability, @Nullable String reason, By by) {
        check(name, reliability, reason, "");
        String slug = jdbc.sql("""
                        insert into outlet (slug, name, reliability, reliability_reason)
                        select case when exists (select 1 from outlet where slug = :slug)
                                    then :slug || '-' || nextval('outlet_id_seq') else :slug end,
                               :name, :reliability, :reason
                        returning slug""")
                .param("slug", EntryAddress.of(name, "outlet"))
                .param("name", name.strip())
                .param("reliability", reliability)
                .param("reason", reliability == null ? null : reason)
                .query(String.class)
                .single();
        history.write(VocabularyKind.OUTLET, slug, null, by);
        return slug;
    }

    /** Replaces name and grade; the address stays. */
    public void change(
            String slug, int version, String name, @Nullable String reliability, @Nullable String reason, By by) {
        if (find(slug, " for update of o").version() != version) {
            throw new VocabularyChangedMeanwhile(VocabularyKind.OUTLET, slug);
        }
        check(name, reliability, reason, slug);
        String before = history.state(VocabularyKind.OUTLET, slug);
        jdbc.sql("""
                        update outlet
                        set name = :name, reliability = :reliability, reliability_reason = :reason, version = version + 1
                        where slug = :slug""")
                .param("name", name.strip())
                .param("reliability", reliability)
                .param("reason", reliability == null ? null : reason)
                .param("slug", slug)
                .update();
        history.write(VocabularyKind.OUTLET, slug, before, by);
    }

    private void check(String name, @Nullable String reliability, @Nullable String reason, String slug) {
        Map<String, Problem> problems = new LinkedHashMap<>(Grade.problem(reliability, reason));
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            problems.put("name", Problem.of("vocabulary.name.missing"));
        } else {
            jdbc.sql("select name::text from outlet where name = cast(:name as citext) and slug <> :slug")
                    .param("name", name.strip())
                    .param("slug", slug)
                    .query(String.class)
                    .optional()
                    .ifPresent(other -> problems.put("name", new Problem("vocabulary.name.taken", other)));
        }
        if (!problems.isEmpty()) {
            throw new VocabularyRejected(problems);
        }
    }
}
