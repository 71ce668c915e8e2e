package org.kurskclaims.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.kurskclaims.quantity.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of the database with which texts are read, besides those that are shipped with the extractor. */
@Service
@Transactional(readOnly = true)
public class TextVocabulary {

    private final JdbcClient jdbc;
    private final ReferenceData reference;

    TextVocabulary(JdbcClient jdbc, ReferenceData reference) {
        this.jdbc = jdbc;
        this.reference = reference;
    }

    private static final int MOST_ACTORS = 100_000;

    /** The units of measure without the retired ones: by the unit in which they are kept, the largest first. */
    public List<PrintedUnit> units() {
        return jdbc.sql("""
                        select u.*, array(select w.word::text from printed_unit_word w
                                          where w.slug = u.slug order by w.position) as words
                        from printed_unit u where not u.retired
                        order by u.unit = 'percent', u.unit = 'km', u.factor desc, u.name""").query(TextVocabulary::unit).list();
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

    /**
     * The actors whom an editor entered or changed, the latest {@value #MOST_ACTORS} of them, without those who were found
     * to be somebody else or who stand for many ("officials"). Whom only an import met is not among them: what was once
     * misread would be read so ever after.
     */
    public List<TextActor> actors() {
        return jdbc.sql("""
                        select a.name, a.side, a.kind,
                               array(select al.alias::text from actor_alias al where al.actor_id = a.id order by 1) as spellings
                        from actor a
                        where a.merged_into is null and a.kind <> 'unnamed'
                          and a.slug in (select v.slug from vocabulary_revision v where v.kind = 'actor')
                        order by a.id desc limit :most""")
                .param("most", MOST_ACTORS)
                .query((row, number) -> new TextActor(
                        row.getString("name"), row.getString("side"), row.getString("kind"), List.of((String[])
                                row.getArray("spellings").getArray())))
                .list();
    }

    public List<Place> places() {
        return reference.places();
    }

    /**
     * A number that is another one after every committed change of a unit or a place, or of an actor by an editor: how many
     * there were, since changes need not be committed in the order of their numbers.
     */
    public long edition() {
        return jdbc.sql("select count(*) from vocabulary_revision where kind in ('actor', 'unit', 'place')")
                .query(Long.class)
                .single();
    }
}
