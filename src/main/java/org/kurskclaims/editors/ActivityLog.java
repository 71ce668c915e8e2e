package org.kurskclaims.editors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done at the desk, by whom and when. Entries are only ever added. */
@Service
public class ActivityLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    ActivityLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds an entry in the caller's transaction.
     *
     * @param who name of the account
     * @param what a message key beneath "activity.", such as "account.invited"
     * @param about what it was done to, in words or as an address of this site
     * @param detail anything more; never a secret
     */
    @Transactional
    public void record(String who, String what, @Nullable String about, @Nullable String detail) {
        jdbc.sql("""
                        insert into activity (at, who, what, about, detail, address)
                        values (:at, :who, :what, :about, :detail, :address)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("who", who)
                .param("what", what)
                .param("about", about)
                .param("detail", detail)
                .param("address", RemoteAddress.ofThisRequest())
                .update();
    }

    /** The newest entries before the given one, newest first; before nothing from the end. */
    @Transactional(readOnly = true)
    public List<Activity> latest(@Nullable Long before, int limit) {
        return jdbc.sql("""
                        select * from activity
                        where cast(:before as bigint) is null or id < :before
                        order by id desc limit :limit
                        """)
                .param("before", before)
                .param("limit", limit)
                .query(ActivityLog::read)
                .list();
    }

    /** Hands every entry over, oldest first, without holding them all in memory. */
    @Transactional(readOnly = true)
    public void forEach(Consumer<Activity> reader) {
        try (var entries =
                jdbc.sql("select * from activity order by id").withFetchSize(500).query(ActivityLog::read).stream()) {
            entries.forEach(reader);
        }
    }

    private static Activity read(ResultSet row, int number) throws SQLException {
        return new Activity(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("who"),
                row.getString("what"),
                row.getString("about"),
                row.getString("detail"),
                row.getString("address"));
    }
}
