package org.kurskclaims.desk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kurskclaims.desk.vocabulary.VocabularyForms.verst;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.vocabulary.UnitDraft;
import org.kurskclaims.claims.vocabulary.UnitEntry;
import org.kurskclaims.claims.vocabulary.VocabularyRejected;
import org.kurskclaims.quantity.Unit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class UnitVocabularyTests extends AtTheUnits {

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e400", "abc", "", "0.0000000000001", "1000000", "1,0668", "NaN", "1.", "٣"})
    void refusesAFactorThatIsNone(String factor) {
        assertThat(post(UNITS + "/new", verst(tag, "factor", factor)))
                .hasStatusOk()
                .bodyText()
                .contains("A number above 0 and below one million", "versts" + tag);
        assertThat(exists()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "square miles | Belongs to another unit already: square miles (Square mile)",
                "SQ.MI | Belongs to another unit already: SQ.MI (Square mile)",
                "people | Is counted, and cannot be converted: people",
                "battalions | Is counted",
                "hours | never read as a claim: hours",
                "killed | Is counted",
                "in | Means something else behind a number",
                "dozen | cannot be told apart from the number",
                "12 | A unit is given by letters",
                "<b>verst</b> | A unit is given by letters, figures, points, hyphens, a per cent or degree sign: &lt;b&gt;",
                "' ' | At least one word",
                "wordwordwordwordwordwordwordwordwordwordword | up to 40 characters"
            })
    void refusesAWordThatCannotGiveAUnit(String word, String problem) {
        assertThat(post(UNITS + "/new", verst(tag, "words", word)))
                .hasStatusOk()
                .bodyText()
                .contains(problem, "aria-invalid=\"true\"", "Verst " + tag)
                .doesNotContain("<b>verst");
        assertThat(exists()).isFalse();
    }

    @Test
    void refusesWhatIsCountedAndASourceThatIsMissing() {
        assertThat(post(UNITS + "/new", verst(tag, "unit", "person")))
                .bodyText()
                .contains("Choose one of the list");
        assertThat(post(UNITS + "/new", verst(tag, "source", " "))).bodyText().contains("where the factor comes from");
        assertThat(post(UNITS + "/new", verst(tag, "sourceAddress", "javascript:alert(1)")))
                .bodyText()
                .contains("An address starts with");
        assertThat(post(UNITS + "/new", verst(tag, "name", "MILE"))).bodyText().contains("Already known: Mile");
        assertThat(mvc.get().uri(UNITS + "/no-such-unit")).hasStatus(404);
        assertThat(mvc.get().uri(UNITS + "/no-such-unit/claims")).hasStatus(404);
    }

    @Test
    void isNotHiddenBehindAPageByItsName() {
        assertThat(post(UNITS + "/new", verst(tag, "name", "New"))).hasRedirectedUrl(UNITS + "/new-unit");
        assertThat(mvc.get().uri(UNITS + "/new-unit")).bodyText().contains("versts" + tag);
    }

    @Test
    void showsMarkupAsItWasTyped() {
        post(UNITS + "/new", verst(tag, "name", "Verst " + tag + " <i>", "source", "<script>1</script>"));
        for (String page : new String[] {UNITS, UNITS + "/" + slug + "-i", "/method"}) {
            assertThat(mvc.get().uri(page))
                    .bodyText()
                    .contains("&lt;script&gt;1")
                    .doesNotContain("<script>1");
        }
    }

    @Test
    void tellsTheLaterOfTwoEditors() {
        post(UNITS + "/new", verst(tag));
        post(UNITS + "/" + slug, verst(tag, "factor", "1.07", "version", "0"));
        assertThat(post(UNITS + "/" + slug, verst(tag, "factor", "1.08", "version", "0")))
                .bodyText()
                .contains("Somebody else changed this", "1.07", "value=\"1.08\"", "name=\"version\" value=\"1\"");
        assertThat(units.get(slug).factor()).isEqualByComparingTo("1.07");
    }

    @Test
    void givesAWordToOneOfTwoEditorsWhoWantItAtTheSameTime() throws Exception {
        ExecutorService editors = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> wishes = List.of(() -> isAdded("One " + tag), () -> isAdded("Two " + tag));
            int added = 0;
            for (Future<Boolean> wish : editors.invokeAll(wishes)) {
                added += wish.get() ? 1 : 0;
            }
            assertThat(added).isEqualTo(1);
        } finally {
            editors.shutdown();
        }
    }

    private boolean isAdded(String name) {
        UnitDraft draft = new UnitDraft(
                name, Unit.KM2, new BigDecimal("0.001"), List.of("dunam" + tag), "A handbook", null, false);
        try {
            units.add(draft, new By("erika", "For the forms"));
            return true;
        } catch (VocabularyRejected taken) {
            return false;
        }
    }

    @Test
    void savesAShippedUnitAgainWithAllItsWords() {
        for (UnitEntry unit : units.list().stream()
                .filter(one -> one.words().contains("m") || one.words().contains("ft"))
                .toList()) {
            UnitDraft draft = new UnitDraft(
                    unit.name(), unit.unit(), unit.factor(), unit.words(), unit.source(), unit.sourceAddress(), false);
            units.change(unit.slug(), unit.version(), draft, new By("erika", "As it was"));
            assertThat(units.get(unit.slug()).words()).isEqualTo(unit.words());
            assertThat(jdbc.sql("select count(*) from vocabulary_revision where kind = 'unit' and slug = :slug")
                            .param("slug", unit.slug())
                            .query(Integer.class)
                            .single())
                    .as("nothing has changed")
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into printed_unit (slug, name, unit, factor, source) values ('x', 'X', 'person', 2, 's')",
                "insert into printed_unit (slug, name, unit, factor, source) values ('x', 'X', 'km', 0, 's')",
                "insert into printed_unit (slug, name, unit, factor, source) values ('x', 'X', 'km', 'NaN', 's')",
                "insert into printed_unit (slug, name, unit, factor, source) values ('x', 'MILE', 'km', 2, 's')",
                "insert into printed_unit_word (word, slug, position) values ('MILES', 'yard', 99)",
                "insert into printed_unit_word (word, slug, position) values ('12.5', 'yard', 99)",
                "insert into printed_unit_word (word, slug, position) values (' yd', 'yard', 99)",
                "insert into printed_unit_word (word, slug, position) values ('yd', 'no-unit', 0)"
            })
    void theDatabaseItselfRefuses(String sql) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(sql).update());
    }
}
