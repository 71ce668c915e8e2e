package org.kurskclaims.claims;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules that administrators set. */
@Service
@Transactional
public class HouseRules {

    private final JdbcClient jdbc;
    private final Clock clock;

    HouseRules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The rules as they are.
     *
     * @param fourEyes whether somebody else must publish what one entered or corrected
     * @param notice a sentence on top of every public page
     * @param version to be handed back with a change
     */
    public record Rules(boolean fourEyes, @Nullable String notice, int version) {}

    @Transactional(readOnly = true)
    public Rules read() {
        return jdbc.sql("select four_eyes, notice, version from house_rules")
                .query((row, number) -> new Rules(row.getBoolean(1), row.getString(2), row.getInt(3)))
                .single();
    }

    /** @return false if somebody else changed the rules after this version was read; then nothing is written */
    public boolean change(int version, boolean fourEyes, @Nullable String notice, String who) {
        return jdbc.sql("""
                                update house_rules
                                set four_eyes = :fourEyes, notice = :notice, changed_at = :at, changed_by = :who,
                                    version = version + 1
                                where version = :version""")
                        .param("fourEyes", fourEyes)
                        .param("notice", notice)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("who", who)
                        .param("version", version)
                        .update()
                == 1;
    }
}
