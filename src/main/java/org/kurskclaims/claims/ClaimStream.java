package org.kurskclaims.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Hands over any number of claims in little memory: their ids first (some bytes each), then the claims, a part at a time.
 * Opens no transaction of its own, so that a reader who is slow to take the claims holds no database connection
 * meanwhile; a caller who needs one consistent state opens a transaction around.
 */
@Service
public class ClaimStream {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final ClaimRows rows;

    ClaimStream(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new ClaimRows(jdbc);
    }

    /**
     * Every claim of a filter without pages, the newest dates first unless the filter sorts otherwise.
     *
     * @param reader gets {@value #AT_ONCE} claims at most at a time, never none
     * @throws InvalidFilter before the first claim, where the filter asks for something that cannot be
     */
    public void read(ClaimFilter filter, Consumer<List<ClaimView>> reader) {
        Long[] ids = ids(filter);
        String claims = ClaimSelection.fromIds(filter.recorded());
        for (int first = 0; first < ids.length; first += AT_ONCE) {
            Long[] part = Arrays.copyOfRange(ids, first, Math.min(ids.length, first + AT_ONCE));
            List<ClaimView> found = rows.load(claims, parameters(part, filter), filter.recorded());
            if (!found.isEmpty()) {
                reader.accept(found);
            }
        }
    }

    /** Ids of all claims of a filter in its order. */
    private Long[] ids(ClaimFilter filter) {
        ClaimSelection selection = ClaimSelection.of(jdbc, filter);
        String order = ClaimSelection.order(filter.sort(), "-when");
        return jdbc.sql("select c.id" + selection.fromWhere() + " order by " + order)
                .params(selection.parameters())
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
    }

    private static Map<String, Object> parameters(Long[] ids, ClaimFilter filter) {
        return filter.recorded() == null
                ? Map.of("ids", ids)
                : Map.of("ids", ids, "recorded", java.sql.Timestamp.from(filter.recorded()));
    }
}
