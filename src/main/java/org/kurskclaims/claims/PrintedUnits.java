package org.kurskclaims.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.kurskclaims.quantity.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units of measure with which texts are read. */
@Service
@Transactional(readOnly = true)
public class PrintedUnits {

    private final JdbcClient jdbc;

    PrintedUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are read, without the retired ones: by the unit in which they are kept, the largest first. */
    public List<PrintedUnit> inUse() {
        return jdbc.sql("""
                        select u.*, array(select w.word::text from printed_unit_word w
                                          where w.slug = u.slug order by w.position) as words
                        from printed_unit u where not u.retired
                        order by u.unit = 'percent', u.unit = 'km', u.factor desc, u.name""").query(PrintedUnits::unit).list();
    }

    private static PrintedUnit unit(ResultSet row, int number) throws SQLException {
        return new PrintedUnit(
                row.getString("slug"),
                row.getString("name"),
                Unit.of(row.getString("unit")),
                row.getBigDecimal("factor"),
                List.of((String[]) row.getArray("words").getArray()),
                row.getString("source"),
                row.getString("source_address"));
    }

    /** A number that is another one after every committed change of a unit. */
    public long edition() {
        return jdbc.sql("select coalesce(max(id), 0) from vocabulary_revision where kind = 'unit'")
                .query(Long.class)
                .single();
    }
}
