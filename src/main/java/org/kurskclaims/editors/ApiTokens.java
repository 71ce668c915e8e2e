package org.kurskclaims.editors;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens with which programs write in the name of an account. Only their hashes are stored. */
@Service
@Transactional
class ApiTokens {

    static final int USES_A_MINUTE = 120;
    static final int LONGEST_LABEL = 100;

    /** Among which lifetimes one chooses, in days. */
    static final List<Integer> LIFETIMES = List.of(30, 90, 365);

    static final int USUAL_LIFETIME = 90;

    /** Tells at a glance, also to scanners of leaked secrets, what it is. */
    private static final String PREFIX = "kursk_";

    private final JdbcClient jdbc;
    private final AccountRows accounts;
    private final ActivityLog log;
    private final Clock clock;

    ApiTokens(JdbcClient jdbc, AccountRows accounts, ActivityLog log, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes a token.
     *
     * @param days for which it works, one of {@link #LIFETIMES}
     * @return the token, which is never shown again
     */
    public String make(String owner, String label, int days) {
        if (!LIFETIMES.contains(days)) {
            throw new IllegalArgumentException("A token lives for one of " + LIFETIMES + " days, not " + days);
        }
        String token = PREFIX + LinkToken.random();
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into api_token (account_id, label, sha256, made_at, expires_at)
                        values (:account, :label, :hash, :now, :expires)""")
                .param("account", accounts.find(owner).orElseThrow().id())
                .param("label", label)
                .param("hash", LinkToken.hash(token))
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(days, ChronoUnit.DAYS)))
                .update();
        log.record(owner, "token.made", null, label + ", " + days + " days");
        return token;
    }

    /** Those that nobody withdrew, expired ones among them. */
    @Transactional(readOnly = true)
    public List<ApiToken> of(String owner) {
        return jdbc.sql("""
                        select t.id, t.label, t.made_at, t.expires_at, t.last_used_at
                        from api_token t join account a on a.id = t.account_id
                        where a.name = cast(:owner as citext) and t.withdrawn_at is null order by t.id""")
                .param("owner", owner)
                .query((row, number) -> {
                    Timestamp used = row.getTimestamp("last_used_at");
                    Instant expires = row.getTimestamp("expires_at").toInstant();
                    return new ApiToken(
                            row.getLong("id"),
                            row.getString("label"),
                            row.getTimestamp("made_at").toInstant(),
                            expires,
                            used == null ? null : used.toInstant(),
                            ApiToken.daysLeft(expires, clock.instant()));
                })
                .list();
    }

    /** Nothing happens to somebody else's token. */
    public void withdraw(long id, String owner) {
        int withdrawn = jdbc.sql("""
                        update api_token set withdrawn_at = :now
                        where id = :id and withdrawn_at is null
                          and account_id = (select id from account where name = cast(:owner as citext))""")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("owner", owner)
                .update();
        if (withdrawn > 0) {
            log.record(owner, "token.withdrawn", null, null);
        }
    }

    /** Somebody's use of a token. */
    record Use(String account, Role role, ByToken token, boolean isTooFrequent) {}

    /** When a token stopped to work, for whoever still sends it; empty if it is none of ours, or works. */
    @Transactional(readOnly = true)
    public Optional<Instant> expired(String token) {
        return jdbc.sql("""
                        select expires_at from api_token
                        where sha256 = :hash and withdrawn_at is null and expires_at <= :now""")
                .param("hash", LinkToken.hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** Counts a use; empty if nobody who may sign in has such a token, or it expired. */
    public Optional<Use> use(String token) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update api_token t
                        set last_used_at = :now, minute = :minute,
                            uses = case when t.minute = :minute then t.uses + 1 else 1 end
                        from account a
                        where t.sha256 = :hash and t.withdrawn_at is null and t.expires_at > :now
                          and a.id = t.account_id and a.enabled and not a.must_change
                        returning a.name, a.role, t.id, t.label, t.uses""")
                .param("hash", LinkToken.hash(token))
                .param("now", Timestamp.from(now))
                .param("minute", Timestamp.from(now.truncatedTo(ChronoUnit.MINUTES)))
                .query((row, number) -> new Use(
                        row.getString(1),
                        Role.of(row.getString(2)),
                        new ByToken(row.getLong(3), row.getString(4)),
                        row.getInt(5) > USES_A_MINUTE))
                .optional();
    }
}
