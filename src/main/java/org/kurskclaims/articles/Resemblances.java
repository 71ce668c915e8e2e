package org.kurskclaims.articles;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the articles that a text repeats, exactly or nearly, by an index of {@link Sketch}es. */
@Service
@Transactional
public class Resemblances {

    private static final int LEAST_PERCENT = 30;
    private static final int MOST = 5;

    private final JdbcClient jdbc;

    Resemblances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(long versionId, String text) {
        jdbc.sql("insert into article_sketch (version_id, hash) select :version, unnest(cast(:hashes as bigint[]))")
                .param("version", versionId)
                .param("hashes", Sketch.of(text).hashes().toArray(Long[]::new))
                .update();
    }

    /** Articles one of whose snapshots shares at least {@value #LEAST_PERCENT} percent with a text, the closest first. */
    @Transactional(readOnly = true)
    public List<Resemblance> of(String text) {
        Sketch sketch = Sketch.of(text);
        String sha256 = Fingerprint.of(text);
        Map<Long, Resemblance> closest = new LinkedHashMap<>();
        candidates(sketch, sha256).stream()
                .map(candidate -> candidate.resemblance(sketch, sha256))
                .filter(found -> found.percent() >= LEAST_PERCENT)
                .sorted(Comparator.comparing(Resemblance::percent).reversed())
                .forEach(found -> closest.putIfAbsent(found.articleId(), found));
        return closest.values().stream().limit(MOST).toList();
    }

    /** The snapshots that share the most hashes: the index gives them, no text is read. */
    private List<Candidate> candidates(Sketch sketch, String sha256) {
        return jdbc.sql("""
                        select v.article_id, v.sha256, ar.headline,
                               (select array_agg(s.hash) from article_sketch s where s.version_id = v.id) as hashes
                        from article_version v join article ar on ar.id = v.article_id
                        where v.sha256 = :sha256
                           or v.id in (select version_id from article_sketch where hash = any(:hashes)
                                       group by version_id order by count(*) desc limit 20)""")
                .param("sha256", sha256)
                .param("hashes", sketch.hashes().toArray(Long[]::new))
                .query((row, number) -> {
                    java.sql.Array hashes = row.getArray("hashes");
                    return new Candidate(
                            row.getLong("article_id"),
                            row.getString("headline"),
                            row.getString("sha256"),
                            hashes == null ? Set.of() : new HashSet<>(List.of((Long[]) hashes.getArray())));
                })
                .list();
    }

    private record Candidate(long articleId, String headline, String sha256, Set<Long> hashes) {

        Resemblance resemblance(Sketch sketch, String wanted) {
            boolean exactly = sha256.equals(wanted);
            int percent = exactly ? 100 : (int) Math.round(Math.min(0.99, sketch.likeness(hashes)) * 100);
            return new Resemblance(articleId, headline, exactly, percent);
        }
    }
}
