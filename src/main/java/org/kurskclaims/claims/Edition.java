package org.kurskclaims.claims;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The edition of the public data: a short text that is another one after every committed change of claims, articles,
 * actors, reference data or imports, and the same one as long as nothing changes. One statement a call.
 */
@Service
@Transactional(readOnly = true)
public class Edition {

    private final JdbcClient jdbc;

    Edition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the data changed last; absent where nothing was ever recorded. */
    public Optional<Instant> lastChange() {
        return jdbc.sql("select max(at) from data_change")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** Letters, digits and a dot, fit for an ETag. */
    public String current() {
        return jdbc.sql("""
                        select to_hex(count(*)) || '.' || to_hex((extract(epoch from max(at)) * 1000000)::bigint)
                        from data_change""").query(String.class).optional().orElse("0");
    }
}
