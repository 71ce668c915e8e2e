package org.kurskclaims.editors;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing of passwords. An attempt is counted before the password is looked at, so that many at once gain
 * nothing. The counts stand in the database: they survive a restart and hold for all instances.
 */
@Component
class SignInThrottle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_NAME_AND_ADDRESS = 5;
    static final int PER_ADDRESS = 30;
    /** High, because anybody who knows a name could otherwise lock its owner out. */
    static final int PER_NAME = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts an attempt and says whether it may go on. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean admits(String name, String address) {
        Instant now = clock.instant();
        jdbc.sql("delete from sign_in_attempt where at < :since")
                .param("since", Timestamp.from(now.minus(WINDOW)))
                .update();
        jdbc.sql("insert into sign_in_attempt (name, address, at) values (:name, :address, :now)")
                .param("name", name)
                .param("address", address)
                .param("now", Timestamp.from(now))
                .update();
        return jdbc.sql("""
                        select count(*) filter (where name = cast(:name as citext) and address = :address) <= :both
                           and count(*) filter (where address = :address) <= :perAddress
                           and count(*) filter (where name = cast(:name as citext)) <= :perName
                        from sign_in_attempt
                        where name = cast(:name as citext) or address = :address
                        """)
                .param("name", name)
                .param("address", address)
                .param("both", PER_NAME_AND_ADDRESS)
                .param("perAddress", PER_ADDRESS)
                .param("perName", PER_NAME)
                .query(Boolean.class)
                .single();
    }

    /** Forgets the attempts of somebody who then signed in. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forgive(String name, String address) {
        jdbc.sql("delete from sign_in_attempt where name = cast(:name as citext) and address = :address")
                .param("name", name)
                .param("address", address)
                .update();
    }
}
