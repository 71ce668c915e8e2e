package org.kurskclaims.editors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code account_link}. */
@Repository
class AccountLinkRows {

    private static final String OPEN =
            "l.used_at is null and l.withdrawn_at is null and l.expires_at > :now and maker.enabled";

    private final JdbcClient jdbc;

    AccountLinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            String hash,
            @Nullable Role role,
            @Nullable Long accountId,
            @Nullable String note,
            long madeBy,
            Instant now,
            Instant expires) {
        jdbc.sql("""
                        insert into account_link (token_sha256, role, account_id, note, made_by, made_at, expires_at)
                        values (:hash, :role, :account, :note, :madeBy, :now, :expires)
                        """)
                .param("hash", hash)
                .param("role", role == null ? null : role.code())
                .param("account", accountId)
                .param("note", note)
                .param("madeBy", madeBy)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expires))
                .update();
    }

    Optional<AccountLink> findOpen(String hash, Instant now) {
        return jdbc.sql("select l.*, maker.name as maker from account_link l join account maker on maker.id = l.made_by"
                        + " where l.token_sha256 = :hash and " + OPEN)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query(AccountLinkRows::read)
                .optional();
    }

    List<AccountLink> allOpen(Instant now) {
        return jdbc.sql("select l.*, maker.name as maker from account_link l join account maker on maker.id = l.made_by"
                        + " where " + OPEN + " order by l.made_at desc")
                .param("now", Timestamp.from(now))
                .query(AccountLinkRows::read)
                .list();
    }

    /** Uses the link up; false if somebody else did so first. */
    boolean use(long id, Instant now) {
        return jdbc.sql("update account_link set used_at = :now where id = :id and used_at is null")
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void withdraw(long id, Instant now) {
        jdbc.sql("update account_link set withdrawn_at = :now where id = :id and withdrawn_at is null")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }

    void withdrawAllOf(long accountId, Instant now) {
        jdbc.sql("""
                        update account_link set withdrawn_at = :now
                        where account_id = :account and used_at is null and withdrawn_at is null
                        """)
                .param("account", accountId)
                .param("now", Timestamp.from(now))
                .update();
    }

    private static AccountLink read(ResultSet row, int number) throws SQLException {
        String role = row.getString("role");
        Long account = row.getObject("account_id", Long.class);
        return new AccountLink(
                row.getLong("id"),
                role == null ? null : Role.of(role),
                account,
                row.getString("note"),
                row.getString("maker"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }
}
