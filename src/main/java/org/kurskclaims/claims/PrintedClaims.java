package org.kurskclaims.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims by the words of their figures. */
@Service
@Transactional(readOnly = true)
public class PrintedClaims {

    /** How many claims are looked at, at most. */
    public static final int MOST = 2_000;

    private final JdbcClient jdbc;

    PrintedClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest {@value #MOST} suggested and published claims of what is measured, not counted, whose printed figure has
     * one of these words.
     *
     * @param words at least one
     */
    public List<PrintedClaim> with(List<String> words) {
        return jdbc.sql("""
                        select c.id, m.label, c.low, c.best, c.high, c.unit, c.qualifier, c.quantity_text, c.per, c.base
                        from claim c join metric m on m.slug = c.metric
                        where c.unit in ('km2', 'km', 'percent') and c.review in ('suggested', 'published')
                          and c.quantity_text ~* :pattern
                        order by c.id desc limit :most""")
                .param("pattern", pattern(words))
                .param("most", MOST)
                .query(PrintedClaims::claim)
                .list();
    }

    /** One of the words, with no letter before or behind it. */
    private static String pattern(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(word ->
                        word.replaceAll("[.^$*+?()\\[\\]{}|\\\\-]", "\\\\$0").replace(" ", "\\s+"))
                .collect(Collectors.joining("|", "(^|[^[:alpha:]])(", ")($|[^[:alpha:]])"));
    }

    private static PrintedClaim claim(ResultSet row, int number) throws SQLException {
        return new PrintedClaim(row.getLong("id"), row.getString("label"), ClaimRows.quantity(row));
    }
}
