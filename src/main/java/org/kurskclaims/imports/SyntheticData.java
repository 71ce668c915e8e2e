package org.kurskclaims.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.Fingerprint;
import org.kurskclaims.imports.SyntheticWorld.Statement;
import org.kurskclaims.quantity.Quantity;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills a database with invented articles and claims for load tests. Everything is marked as synthetic, in its columns and
 * in its names. It goes in by COPY, past the entities but not past the database's own checks.
 */
@Service
public class SyntheticData {

    private static final int CLAIMS_AN_ARTICLE = 20;
    private static final int ARTICLES_AT_ONCE = 250;
    private static final int IDS_A_BLOCK = 50;

    private final JdbcTemplate jdbc;

    SyntheticData(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds claims to whatever there is, in one transaction.
     *
     * @param claims how many
     * @param seed the same seed invents the same statements
     * @param progress hears the number of claims written so far
     */
    @Transactional
    public void generate(long claims, long seed, LongConsumer progress) {
        jdbc.queryForList(
                "select set_config('kursk.who', 'generate', true), set_config('kursk.why', ?, true)",
                "synthetic, seed " + seed);
        Writer writer = new Writer(new SyntheticWorld(seed), actors(), outlets());
        long written = 0;
        while (written < claims) {
            int part = (int) Math.min((long) ARTICLES_AT_ONCE * CLAIMS_AN_ARTICLE, claims - written);
            writer.write(part);
            jdbc.execute((ConnectionCallback<Boolean>) connection -> {
                writer.flush(connection);
                return true;
            });
            written += part;
            progress.accept(written);
        }
        jdbc.execute(
                "analyze actor, outlet, article, article_version, passage, claim, citation, attribution, claim_revision");
    }

    private List<Long> actors() {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < SyntheticWorld.ACTORS; i++) {
            String name = SyntheticWorld.actorName(i);
            ids.add(id("""
                    insert into actor (slug, name, kind, side, synthetic) values (?, ?, 'organisation', ?, true)
                    on conflict (slug) do update set name = excluded.name returning id""", "synthetic-speaker-" + (i + 1), name, SyntheticWorld.side(i)));
            jdbc.update(
                    "insert into actor_alias (alias, key, actor_id) values (?, '', ?) on conflict do nothing",
                    name,
                    ids.get(i));
        }
        return ids;
    }

    private List<Long> outlets() {
        List<Long> ids = new ArrayList<>();
        for (int i = 1; i <= SyntheticWorld.OUTLETS; i++) {
            ids.add(id("""
                    insert into outlet (slug, name, synthetic) values (?, ?, true)
                    on conflict (slug) do update set name = excluded.name returning id""", "synthetic-gazette-" + i, "Synthetic Gazette " + i));
        }
        return ids;
    }

    private long id(String sql, Object... parameters) {
        Long id = jdbc.queryForObject(sql, Long.class, parameters);
        if (id == null) {
            throw new IllegalStateException("The database gave no id");
        }
        return id;
    }

    /** Ids from a sequence that hands out blocks of {@value #IDS_A_BLOCK}, each ending with the sequence's value. */
    private final class Ids {

        private final String sequence;
        private long next;
        private long last = -1;

        private Ids(String sequence) {
            this.sequence = sequence;
        }

        private long next() {
            if (last < next) {
                last = id("select nextval(?::regclass)", sequence);
                next = last - IDS_A_BLOCK + 1;
            }
            return next++;
        }
    }

    /** An earlier statement that other articles may repeat. */
    private record Made(long claim, Statement statement) {}

    private final class Writer {

        private final SyntheticWorld world;
        private final List<Long> actors;
        private final List<Long> outlets;
        private final Ids articleIds = new Ids("article_id_seq");
        private final Ids versionIds = new Ids("article_version_id_seq");
        private final Ids passageIds = new Ids("passage_id_seq");
        private final Ids claimIds = new Ids("claim_id_seq");
        private final Ids citationIds = new Ids("citation_id_seq");
        private final CopyBuffer articles = new CopyBuffer("article (id, headline, form, outlet_id, published,"
                + " published_earliest, published_latest, published_reason, synthetic)");
        private final CopyBuffer versions = new CopyBuffer("article_version (id, article_id, number, sha256, text)");
        private final CopyBuffer passages =
                new CopyBuffer("passage (id, version_id, start_at, end_at, exact, prefix, suffix)");
        private final CopyBuffer claims = new CopyBuffer("claim (id, metric, subject, place, low, best, high, unit,"
                + " qualifier, quantity_text, kind, modality, claimant_id, as_of, as_of_earliest, as_of_latest, stated,"
                + " stated_earliest, stated_latest, origin, confidence, review, synthetic)");
        private final CopyBuffer citations = new CopyBuffer("citation (id, claim_id, passage_id, echo)");
        private final CopyBuffer chains = new CopyBuffer("attribution (citation_id, position, actor_id, role, cue)");
        private final CopyBuffer readings = new CopyBuffer("reading (claim_id, position, field, rule, words)");
        private final List<Made> made = new ArrayList<>();

        private Writer(SyntheticWorld world, List<Long> actors, List<Long> outlets) {
            this.world = world;
            this.actors = actors;
            this.outlets = outlets;
        }

        private void write(int count) {
            made.clear();
            for (int written = 0; written < count; written += CLAIMS_AN_ARTICLE) {
                article(Math.min(CLAIMS_AN_ARTICLE, count - written));
            }
        }

        private void article(int count) {
            long article = articleIds.next();
            long version = versionIds.next();
            StringBuilder text = new StringBuilder("Synthetic report " + article + "\n");
            LocalDate published = LocalDate.MIN;
            for (int i = 0; i < count; i++) {
                if (!made.isEmpty() && world.repeats()) {
                    Made earlier = made.get(world.below(made.size()));
                    cite(earlier.claim(), earlier.statement(), version, text, true);
                }
                Statement statement = world.statement();
                long claim = claim(statement);
                cite(claim, statement, version, text, false);
                made.add(new Made(claim, statement));
                published = statement.day().isAfter(published) ? statement.day() : published;
            }
            String content = text.toString();
            Long outlet = outlets.get(world.below(outlets.size()));
            articles.add(
                    article,
                    "Synthetic report " + article,
                    "article",
                    outlet,
                    published,
                    published,
                    published,
                    "invented",
                    true);
            versions.add(version, article, 1, Fingerprint.of(content), content);
        }

        private long claim(Statement statement) {
            long id = claimIds.next();
            Quantity quantity = statement.quantity();
            claims.add(
                    id,
                    statement.series().metric(),
                    statement.series().subject(),
                    "kursk-oblast",
                    quantity.low(),
                    quantity.best(),
                    quantity.high(),
                    quantity.unit().code(),
                    quantity.qualifier().code(),
                    quantity.text(),
                    statement.series().kind().code(),
                    "asserted",
                    actor(statement),
                    statement.day(),
                    statement.day(),
                    statement.day(),
                    statement.day(),
                    statement.day(),
                    statement.day(),
                    "machine",
                    statement.confidence(),
                    statement.review(),
                    true);
            readings.add(id, 0, "metric", "synthetic", statement.series().words());
            readings.add(id, 1, "quantity", "synthetic", quantity.text());
            return id;
        }

        private @Nullable Long actor(Statement statement) {
            return statement.actor() < 0 ? null : actors.get(statement.actor());
        }

        private void cite(long claim, Statement statement, long version, StringBuilder text, boolean echo) {
            String sentence = statement.sentence();
            int inSentence = sentence.indexOf(statement.quote());
            int start = text.length() + inSentence;
            int end = start + statement.quote().length();
            text.append(sentence).append('\n');
            long passage = passageIds.next();
            passages.add(
                    passage,
                    version,
                    start,
                    end,
                    statement.quote(),
                    sentence.substring(0, inSentence),
                    sentence.substring(inSentence + statement.quote().length()));
            long citation = citationIds.next();
            citations.add(citation, claim, passage, echo);
            Long actor = actor(statement);
            if (actor != null) {
                chains.add(citation, 0, actor, "origin", "said");
            }
        }

        private void flush(Connection connection) throws SQLException {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (CopyBuffer table : List.of(articles, versions, passages, claims, citations, chains, readings)) {
                table.flush(copy);
            }
        }
    }
}
