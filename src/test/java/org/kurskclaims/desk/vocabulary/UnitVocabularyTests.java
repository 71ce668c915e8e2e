package org.kurskclaims.desk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.vocabulary.UnitDraft;
import org.kurskclaims.claims.vocabulary.UnitEntry;
import org.kurskclaims.claims.vocabulary.UnitVocabulary;
import org.kurskclaims.claims.vocabulary.VocabularyRejected;
import org.kurskclaims.desk.DeskFixture;
import org.kurskclaims.desk.DeskTest;
import org.kurskclaims.imports.CurrentExtractor;
import org.kurskclaims.imports.ImportListener;
import org.kurskclaims.imports.Importer;
import org.kurskclaims.imports.IncomingDocument;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class UnitVocabularyTests {

    private static final String UNITS = "/editor/vocabulary/units";

    /** Letters only, so that it can stand in a word of a text. */
    private final String tag =
            UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("qz");

    private final String slug = "verst-" + tag;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UnitVocabulary units;

    @Autowired
    private CurrentExtractor extractor;

    @Autowired
    private Importer importer;

    @Autowired
    private Claims claims;

    @Autowired
    private DeskFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isReadFromTheNextArticleAndInTheClaimFormAtOnce() {
        assertThat(extractor
                        .get()
                        .quantities()
                        .read("28 versts" + tag, Unit.PERSON)
                        .map(Quantity::unit))
                .isNotEqualTo(Unit.KM);
        assertThat(post(UNITS + "/new", verst())).hasRedirectedUrl(UNITS + "/" + slug);

        ClaimView claim = imported("30");
        assertThat(claim.quantity().unit()).isEqualTo(Unit.KM);
        assertThat(claim.quantity().best()).isEqualByComparingTo("32");
        assertThat(claim.quantity().text()).contains("30 versts" + tag);
        assertThat(post(
                        "/editor/claims/preview",
                        Map.of(
                                "article", "" + fixture.article().id(),
                                "figure.words", "28 to 35 versts" + tag,
                                "matter.metric", "advance")))
                .bodyText()
                .contains("29.87 to 37.34 km");
        assertThat(mvc.get().uri("/method")).bodyText().contains("Verst " + tag, "1.0668 km", "versts" + tag);
        assertThat(mvc.get().uri(UNITS)).bodyText().contains("Verst " + tag, "1.0668 km");
    }

    @Test
    void changesNoRecordedClaimAndShowsThoseThatWereReadWithAnOlderFactor() {
        post(UNITS + "/new", verst());
        long claim = imported("40").id();
        post(UNITS + "/" + slug, with(verst(), "factor", "1.1", "version", "0"));

        assertThat(claims.byId(claim).orElseThrow().quantity().best()).isEqualByComparingTo("42.67");
        assertThat(mvc.get().uri(UNITS + "/" + slug))
                .bodyText()
                .contains("One claim prints it", "one keeps another value", "1.0668</del>", "1.1</ins>");
        assertThat(mvc.get().uri(UNITS + "/" + slug + "/claims"))
                .bodyText()
                .contains("Kept with another value", "42.67 km", "44 km", "/editor/claims/" + claim + "/edit");
        assertThat(mvc.get().uri(UNITS + "/" + slug + "?revision=1"))
                .as("the older state in the form")
                .bodyText()
                .contains("value=\"1.0668\"", "value=\"1\"");
        post(UNITS + "/" + slug, with(verst(), "version", "1"));
        assertThat(mvc.get().uri(UNITS + "/" + slug + "/claims"))
                .bodyText()
                .contains("In agreement")
                .doesNotContain("Kept with another value");
    }

    @Test
    void isNoLongerReadWhenItIsRetired() {
        post(UNITS + "/new", verst());
        assertThat(read("50")).isEqualTo(Unit.KM);
        post(UNITS + "/" + slug, with(verst(), "retired", "yes", "version", "0"));
        assertThat(read("50")).isEqualTo(Unit.PERSON);
        assertThat(mvc.get().uri("/method")).bodyText().doesNotContain("Verst " + tag);
        assertThat(post(UNITS + "/new", with(verst(), "name", "Another " + tag)))
                .as("its words stay taken")
                .bodyText()
                .contains("Belongs to another unit already", "Verst " + tag);
        post(UNITS + "/" + slug, with(verst(), "version", "1"));
        assertThat(read("50")).isEqualTo(Unit.KM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e400", "abc", "", "0.0000000000001", "1000000", "1,0668", "NaN", "1.", "٣"})
    void refusesAFactorThatIsNone(String factor) {
        assertThat(post(UNITS + "/new", with(verst(), "factor", factor)))
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
        assertThat(post(UNITS + "/new", with(verst(), "words", word)))
                .hasStatusOk()
                .bodyText()
                .contains(problem, "aria-invalid=\"true\"", "Verst " + tag)
                .doesNotContain("<b>verst");
        assertThat(exists()).isFalse();
    }

    @Test
    void refusesWhatIsCountedAndASourceThatIsMissing() {
        assertThat(post(UNITS + "/new", with(verst(), "unit", "person")))
                .bodyText()
                .contains("Choose one of the list");
        assertThat(post(UNITS + "/new", with(verst(), "source", " ")))
                .bodyText()
                .contains("where the factor comes from");
        assertThat(post(UNITS + "/new", with(verst(), "sourceAddress", "javascript:alert(1)")))
                .bodyText()
                .contains("An address starts with");
        assertThat(post(UNITS + "/new", with(verst(), "name", "MILE")))
                .bodyText()
                .contains("Already known: Mile");
        assertThat(mvc.get().uri(UNITS + "/no-such-unit")).hasStatus(404);
        assertThat(mvc.get().uri(UNITS + "/no-such-unit/claims")).hasStatus(404);
    }

    @Test
    void isNotHiddenBehindAPageByItsName() {
        assertThat(post(UNITS + "/new", with(verst(), "name", "New"))).hasRedirectedUrl(UNITS + "/new-unit");
        assertThat(mvc.get().uri(UNITS + "/new-unit")).bodyText().contains("versts" + tag);
    }

    @Test
    void showsMarkupAsItWasTyped() {
        post(UNITS + "/new", with(verst(), "name", "Verst " + tag + " <i>", "source", "<script>1</script>"));
        for (String page : new String[] {UNITS, UNITS + "/" + slug + "-i", "/method"}) {
            assertThat(mvc.get().uri(page))
                    .bodyText()
                    .contains("&lt;script&gt;1")
                    .doesNotContain("<script>1");
        }
    }

    @Test
    void tellsTheLaterOfTwoEditors() {
        post(UNITS + "/new", verst());
        post(UNITS + "/" + slug, with(verst(), "factor", "1.07", "version", "0"));
        assertThat(post(UNITS + "/" + slug, with(verst(), "factor", "1.08", "version", "0")))
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
    void showsHowItWouldBeReadBeforeItIsSaved() {
        assertThat(post(UNITS + "/preview", with(verst(), "example", "some 28 to 35 versts" + tag)))
                .bodyText()
                .contains("29.87 to 37.34 km")
                .doesNotContain("<html");
        assertThat(post(UNITS + "/new", with(verst(), "action", "try", "factor", "2")))
                .as("without a script")
                .bodyText()
                .contains("380 verst" + tag, "760 km");
        assertThat(post(UNITS + "/preview", with(verst(), "example", "many versts")))
                .bodyText()
                .contains("not read");
        assertThat(post(
                        UNITS + "/preview",
                        Map.of("slug", "square-mile", "factor", "3", "unit", "km2", "words", "square miles")))
                .as("the unit that is being changed stands aside")
                .bodyText()
                .contains("1,140 km²");
        assertThat(exists()).isFalse();
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

    private Map<String, String> verst() {
        return Map.of(
                "name", "Verst " + tag,
                "unit", "km",
                "factor", "1.0668",
                "words", "verst" + tag + "\nversts" + tag,
                "source", "500 sazhen, law of 1835");
    }

    private static Map<String, String> with(Map<String, String> fields, String... others) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        for (int i = 0; i < others.length; i += 2) {
            all.put(others[i], others[i + 1]);
        }
        return all;
    }

    private ClaimView imported(String number) {
        String text = "Report " + tag + ".\n\nRussian troops advanced " + number + " versts" + tag
                + " towards Sudzha, the Ukrainian General Staff said on Monday.";
        IncomingDocument document = new IncomingDocument(
                tag + number + ".txt", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        importer.run("test", List.of(document), ImportListener.NONE);
        return claims.find(ClaimFilter.none().but().q("versts" + tag).build())
                .items()
                .get(0);
    }

    private Unit read(String number) {
        return extractor
                .get()
                .quantities()
                .read(number + " versts" + tag, Unit.PERSON)
                .map(Quantity::unit)
                .orElse(Unit.PERSON);
    }

    private boolean exists() {
        return units.list().stream().anyMatch(unit -> unit.name().endsWith(tag));
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
