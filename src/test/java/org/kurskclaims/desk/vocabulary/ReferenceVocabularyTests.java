package org.kurskclaims.desk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.vocabulary.MetricVocabulary;
import org.kurskclaims.claims.vocabulary.OutletVocabulary;
import org.kurskclaims.claims.vocabulary.PlaceVocabulary;
import org.kurskclaims.desk.DeskFixture;
import org.kurskclaims.desk.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class ReferenceVocabularyTests {

    private static final String OUTLETS = "/editor/vocabulary/outlets";
    private static final String PLACES = "/editor/vocabulary/places";
    private static final String METRICS = "/editor/vocabulary/metrics";

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OutletVocabulary outlets;

    @Autowired
    private PlaceVocabulary places;

    @Autowired
    private MetricVocabulary metrics;

    @Autowired
    private DeskFixture fixture;

    @Test
    void gradesAnOutletWithAReasonThatItsHistoryKeeps() {
        String slug = "daily-" + tag;
        assertThat(post(OUTLETS + "/new", Map.of("name", "Daily " + tag))).hasRedirectedUrl(OUTLETS + "/" + slug);
        assertThat(post(OUTLETS + "/" + slug, Map.of("name", "Daily " + tag, "reliability", "C", "version", "0")))
                .hasStatusOk()
                .bodyText()
                .contains("A grade needs a reason");
        Map<String, String> graded = Map.of(
                "name", "Daily " + tag, "reliability", "C", "reliabilityReason", "Mixed <record>", "version", "0");
        assertThat(post(OUTLETS + "/" + slug, graded)).hasStatus3xxRedirection();
        assertThat(outlets.get(slug).reliability()).isEqualTo("C");
        assertThat(mvc.get().uri(OUTLETS + "/" + slug)).bodyText().contains("Mixed &lt;record&gt;", "Added by hand");
        assertThat(mvc.get().uri(OUTLETS)).bodyText().contains("Daily " + tag, "C: fairly reliable");

        assertThat(post(OUTLETS + "/" + slug, graded))
                .as("the version is old")
                .bodyText()
                .contains("Somebody else");
        assertThat(post(OUTLETS + "/new", Map.of("name", "DAILY " + tag)))
                .bodyText()
                .contains("Already known");
        assertThat(mvc.get().uri(OUTLETS + "/no-such-outlet")).hasStatus(404);
    }

    @Test
    void putsAPlaceIntoALargerOneButNeverIntoItself() {
        String slug = "sudzha-" + tag;
        post(PLACES + "/new", Map.of("name", "Sudzha " + tag, "within", "kursk-oblast"));
        assertThat(places.get(slug).withinName()).isEqualTo("Kursk region");
        assertThat(mvc.get()
                        .uri("/editor/claims/new?article=" + fixture.article().id()))
                .as("it can be chosen at once")
                .bodyText()
                .contains("Sudzha " + tag);
        assertThat(post(
                        PLACES + "/kursk-oblast",
                        Map.of(
                                "name",
                                "Kursk region",
                                "within",
                                slug,
                                "version",
                                "" + places.get("kursk-oblast").version())))
                .bodyText()
                .contains("A place cannot lie in itself");
        assertThat(post(PLACES + "/new", Map.of("name", " "))).bodyText().contains("A name of up to 200 characters");
        assertThat(post(PLACES + "/new", Map.of("name", "Atlantis " + tag, "within", "nowhere")))
                .hasStatusOk();
    }

    @Test
    void definesAMetricWithWhatItTakesInAndLeavesOut() {
        String slug = "hospitalised-" + tag;
        Map<String, String> fields = Map.of(
                "label", "Hospitalised " + tag,
                "definition", "People <b>in hospital</b>.",
                "unit", "person",
                "kind", "stock",
                "inside[wounded]", "perhaps",
                "excludes", "Those who were treated at once");
        assertThat(post(METRICS + "/new", fields)).hasRedirectedUrl(METRICS + "/" + slug);
        assertThat(metrics.get(slug).perhapsIncludes()).containsExactly("wounded");
        assertThat(mvc.get().uri("/metrics"))
                .bodyText()
                .contains("People &lt;b&gt;in hospital&lt;/b&gt;.", "Those who were treated at once");

        assertThat(post(METRICS + "/new", Map.of("label", "", "definition", "", "unit", "stone", "kind", "odd")))
                .bodyText()
                .contains("Choose one of the list");
        assertThat(post(
                        METRICS + "/new",
                        Map.of(
                                "label",
                                "Circle " + tag,
                                "definition",
                                "x",
                                "unit",
                                "km",
                                "kind",
                                "stock",
                                "inside[killed]",
                                "yes")))
                .bodyText()
                .contains("counted in another unit");
        assertThat(post(
                        METRICS + "/killed",
                        Map.of(
                                "label",
                                "Killed",
                                "definition",
                                "People killed.",
                                "unit",
                                "person",
                                "kind",
                                "cumulative",
                                "inside[casualties]",
                                "yes",
                                "version",
                                "" + metrics.get("killed").version())))
                .bodyText()
                .contains("both cannot be inside each other");
    }

    @Test
    void keepsTheUnitOfAMetricThatHasClaims() {
        fixture.article();
        assertThat(post(
                        METRICS + "/casualties",
                        Map.of(
                                "label",
                                "Killed or wounded",
                                "definition",
                                "x",
                                "unit",
                                "km",
                                "kind",
                                "cumulative",
                                "version",
                                "" + metrics.get("casualties").version())))
                .bodyText()
                .contains("The unit is settled");
    }

    @Test
    void showsEveryList() {
        for (String page : new String[] {"actors", "outlets", "metrics", "places", "units"}) {
            assertThat(mvc.get().uri("/editor/vocabulary/" + page)).hasStatusOk();
        }
        for (String page : new String[] {"actors", "outlets", "metrics", "places", "units"}) {
            assertThat(mvc.get().uri("/editor/vocabulary/" + page + "/new")).hasStatusOk();
        }
        assertThat(mvc.get().uri("/editor/vocabulary/actors?q=%25_%5C&side=mars&page=-7"))
                .hasStatusOk();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        return VocabularyForms.post(mvc, address, fields);
    }
}
