package org.kurskclaims.editors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code account}. Every change names the version it was made from; the answer tells whether it still held. */
@Repository
class AccountRows {

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return !jdbc.sql("select exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    /** Lets others read, but nobody change accounts until this transaction ends. */
    void lock() {
        jdbc.sql("lock table account in share row exclusive mode").update();
    }

    Optional<Account> find(String name) {
        return jdbc.sql("select * from account where name = cast(:name as citext)")
                .param("name", name)
                .query(AccountRows::read)
                .optional();
    }

    Optional<Account> find(long id) {
        return jdbc.sql("select * from account where id = :id")
                .param("id", id)
                .query(AccountRows::read)
                .optional();
    }

    List<Account> all() {
        return jdbc.sql("select * from account order by enabled desc, name")
                .query(AccountRows::read)
                .list();
    }

    long enabledAdministrators() {
        return jdbc.sql("select count(*) from account where enabled and role = 'administrator'")
                .query(Long.class)
                .single();
    }

    long add(String name, String displayName, String passwordHash, Role role, boolean mustChange, Instant now) {
        return jdbc.sql("""
                        insert into account (name, display_name, password_hash, role, must_change, created_at)
                        values (:name, :displayName, :hash, :role, :mustChange, :now)
                        returning id
                        """)
                .param("name", name)
                .param("displayName", displayName)
                .param("hash", passwordHash)
                .param("role", role.code())
                .param("mustChange", mustChange)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    void setPassword(long id, String hash, boolean mustChange) {
        jdbc.sql("""
                        update account set password_hash = :hash, must_change = :mustChange, version = version + 1
                        where id = :id
                        """)
                .param("id", id)
                .param("hash", hash)
                .param("mustChange", mustChange)
                .update();
    }

    boolean change(long id, int version, String displayName, Role role, boolean enabled) {
        return jdbc.sql("""
                                update account
                                set display_name = :displayName, role = :role, enabled = :enabled, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", id)
                        .param("version", version)
                        .param("displayName", displayName)
                        .param("role", role.code())
                        .param("enabled", enabled)
                        .update()
                == 1;
    }

    void signedIn(String name, Instant now) {
        jdbc.sql("update account set last_sign_in_at = :now where name = cast(:name as citext)")
                .param("now", Timestamp.from(now))
                .param("name", name)
                .update();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        Timestamp lastSignIn = row.getTimestamp("last_sign_in_at");
        return new Account(
                row.getLong("id"),
                row.getString("name"),
                row.getString("display_name"),
                row.getString("password_hash"),
                Role.of(row.getString("role")),
                row.getBoolean("enabled"),
                row.getBoolean("must_change"),
                row.getTimestamp("created_at").toInstant(),
                lastSignIn == null ? null : lastSignIn.toInstant(),
                row.getInt("version"));
    }
}
