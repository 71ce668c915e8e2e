package org.kurskclaims.editors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
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

    /** One page of the entries of a filter, the newest first: what was logged, and what stands in the histories. */
    @Transactional(readOnly = true)
    public List<Activity> find(ActivityFilter filter, int page, int size) {
        return select(filter)
                .param("size", size)
                .param("offset", (long) size * (page - 1))
                .query(ActivityLog::read)
                .list();
    }

    /** Number of entries that a filter finds on all its pages. */
    @Transactional(readOnly = true)
    public long count(ActivityFilter filter) {
        return parameters(jdbc.sql("select count(*) from desk_activity " + CONDITION), filter)
                .query(Long.class)
                .single();
    }

    /** Everybody who did something, and every verb that occurs. */
    @Transactional(readOnly = true)
    public Choices choices() {
        return new Choices(
                jdbc.sql("select distinct who from desk_activity order by who")
                        .query(String.class)
                        .list(),
                jdbc.sql("select distinct what from desk_activity order by what")
                        .query(String.class)
                        .list());
    }

    /** @see #choices() */
    public record Choices(List<String> who, List<String> what) {}

    /** Hands every entry of a filter over, the newest first, without holding them all in memory. */
    @Transactional(readOnly = true)
    public void forEach(ActivityFilter filter, Consumer<Activity> reader) {
        try (var entries = select(filter)
                .param("size", Integer.MAX_VALUE)
                .param("offset", 0L)
                .withFetchSize(500)
                .query(ActivityLog::read)
                .stream()) {
            entries.forEach(reader);
        }
    }

    private static final String CONDITION = """
             where (:who = '' or who = :who) and (:what = '' or what = :what or what like :what || '.%')
               and (cast(:from as timestamptz) is null or at >= :from)
               and (cast(:to as timestamptz) is null or at < :to)""";

    private JdbcClient.StatementSpec select(ActivityFilter filter) {
        String sql =
                "select * from desk_activity " + CONDITION + " order by at desc, key desc limit :size offset :offset";
        return parameters(jdbc.sql(sql), filter);
    }

    private JdbcClient.StatementSpec parameters(JdbcClient.StatementSpec statement, ActivityFilter filter) {
        LocalDate to = filter.to();
        return statement
                .param("who", filter.who())
                .param("what", filter.what().replaceAll("[^a-z.-]", ""))
                .param("from", start(filter.from()))
                .param("to", start(to == null ? null : to.plusDays(1)));
    }

    private @Nullable Timestamp start(@Nullable LocalDate day) {
        return day == null
                ? null
                : Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private static Activity read(ResultSet row, int number) throws SQLException {
        return new Activity(
                row.getTimestamp("at").toInstant(),
                row.getString("who"),
                row.getString("what"),
                row.getString("about"),
                row.getString("detail"),
                row.getString("address"));
    }
}
