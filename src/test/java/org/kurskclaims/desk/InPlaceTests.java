package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.ReferenceData;
import org.kurskclaims.claims.vocabulary.PlaceVocabulary;
import org.kurskclaims.claims.vocabulary.VocabularyHistory;
import org.kurskclaims.claims.vocabulary.VocabularyKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Places and metrics by their other names, by beginnings, and made together with the claim that needs them. */
@DeskTest
class InPlaceTests {

    private static final String NEW = "/editor/claims/new";
    private static final String PREVIEW = "/editor/claims/preview";

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DeskFixture fixture;

    @Autowired
    private Claims claims;

    @Autowired
    private ReferenceData reference;

    @Autowired
    private PlaceVocabulary places;

    @Autowired
    private VocabularyHistory history;

    private DeskFixture.Article article = new DeskFixture.Article(0, 0, "", java.util.List.of());
    private Map<String, String> form = Map.of();

    @BeforeEach
    void aClaimByHand() {
        article = fixture.article();
        form = ClaimForms.villages(article);
        form.put("fresh.within", "");
        form.put("fresh.definition", "");
        form.put("fresh.unit", "");
        form.put("fresh.kind", "");
    }

    @Test
    void offersTheOtherNamesOfPlacesAndMetrics() {
        assertThat(mvc.get().uri(NEW + "?article=" + article.id()))
                .bodyText()
                .contains("<option value=\"Sudzha\" label=\"→ Kursk region\">")
                .contains("<option value=\"KIA\" label=\"→ Killed\" data-name=\"Killed\">");
    }

    @ParameterizedTest
    @CsvSource({
        "villages, settlements",
        "VILL, settlements",
        "Settl, settlements",
        "Sett, settlements",
        "Settlements!, settlements",
        "localit, settlements",
    })
    void takesAMetricByAnyNameAndByABeginningThatNoOtherHas(String typed, String metric) {
        form.put("matter.metric", typed);
        assertThat(send(NEW)).hasStatus3xxRedirection();
        assertThat(entered().metric()).isEqualTo(metric);
    }

    @Test
    void namesTheCandidatesOfABeginningThatSeveralHave() {
        form.put("matter.metric", "Ki");
        assertThat(send(NEW))
                .hasStatusOk()
                .bodyText()
                .contains("More than one metric begins so", "data-name=\"Killed\"", "data-name=\"Killed or wounded\"");
        form.put("action", "metric-Killed");
        assertThat(send(NEW)).bodyText().containsPattern("name=\"matter.metric\" value=\"Killed\"");
    }

    @Test
    void showsTheDefinitionOfTheMetricAndThePlaceThatIsMeant() {
        form.put("matter.metric", "POWs");
        form.put("matter.place", "Sudzha");
        assertThat(send(PREVIEW))
                .bodyText()
                .contains("<span class=\"read\">Captured: Soldiers taken prisoner.</span>")
                .contains("<span class=\"read\">Kursk region</span>");
        assertThat(mvc.get().uri("/editor/claims/" + article.claims().get(0) + "/edit"))
                .as("not where the name stands in the field already")
                .bodyText()
                .contains("name=\"matter.place\" value=\"Kursk region\"")
                .doesNotContain("<span class=\"read\">Kursk region</span>");
    }

    @Test
    void makesAPlaceTogetherWithItsClaim() {
        String name = "Tetkino <" + tag + ">";
        form.put("matter.place", name);
        assertThat(send(PREVIEW))
                .bodyText()
                .contains("No place is called “Tetkino &lt;" + tag + "&gt;” yet", "data-new=\"Tetkino &lt;")
                .as("it is drawn all the same")
                .contains("As it would be drawn");
        assertThat(send(NEW)).hasStatusOk().bodyText().contains("Choose where it lies");
        assertThat(isPlace(name))
                .as("nothing is made for a claim that is refused")
                .isFalse();

        form.put("fresh.within", "kursk-oblast");
        form.put("dates.asOf", "never");
        assertThat(send(NEW)).hasStatusOk().bodyText().containsPattern("value=\"kursk-oblast\" selected");
        assertThat(isPlace(name)).isFalse();

        form.put("dates.asOf", "2024-12-23");
        assertThat(send(NEW)).hasStatus3xxRedirection();
        String slug = String.valueOf(entered().place());
        assertThat(places.get(slug).name()).isEqualTo(name);
        assertThat(places.get(slug).within()).isEqualTo("kursk-oblast");
        assertThat(history.revisions(VocabularyKind.PLACE, slug))
                .singleElement()
                .satisfies(made -> {
                    assertThat(made.who()).isEqualTo("erika");
                    assertThat(made.isBeginning()).isTrue();
                });
    }

    @Test
    void makesAPlaceWithACorrectionToo() {
        Map<String, String> correction = ClaimForms.correction(article);
        correction.put("matter.place", "Giri " + tag);
        correction.put("fresh.within", "-");
        long claim = article.claims().get(0);
        assertThat(ClaimForms.send(mvc, "/editor/claims/" + claim + "/edit", correction))
                .hasStatus3xxRedirection();
        String slug = String.valueOf(claims.byId(claim).orElseThrow().place());
        assertThat(places.get(slug).name()).isEqualTo("Giri " + tag);
        assertThat(places.get(slug).within()).isNull();
        correction.put("matter.place", "Never " + tag);
        assertThat(ClaimForms.send(mvc, "/editor/claims/" + claim + "/edit", correction))
                .as("somebody else was quicker")
                .hasStatusOk();
        assertThat(isPlace("Never " + tag)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Kursk regoin, Kursk region", "Súdzha, Kursk region", "the SUMY-region, Sumy region"})
    void offersThePlaceThatWasPerhapsMeant(String typed, String meant) {
        form.put("matter.place", typed);
        assertThat(send(PREVIEW)).bodyText().contains("like " + meant, "value=\"place-" + meant + "\"");
        form.put("action", "place-" + meant);
        assertThat(send(NEW))
                .bodyText()
                .containsPattern("name=\"matter.place\" value=\"" + meant + "\"")
                .doesNotContain("No place is called");
    }

    @Test
    void makesAMetricTogetherWithItsClaim() {
        form.put("matter.metric", "Schools " + tag);
        assertThat(send(PREVIEW)).bodyText().contains("No metric is called “Schools " + tag + "” yet");
        assertThat(send(NEW)).hasStatusOk().bodyText().contains("A definition of up to 1,000 characters", "Choose one");
        form.put("fresh.definition", "Schools <b>hit</b> by shells.");
        form.put("fresh.unit", "item");
        form.put("fresh.kind", "stone");
        assertThat(send(NEW))
                .hasStatusOk()
                .bodyText()
                .contains("Choose one of the list", "Schools &lt;b&gt;hit&lt;/b&gt; by shells.");
        assertThat(reference.metric("schools-" + tag)).isEmpty();

        form.put("fresh.kind", "cumulative");
        form.put("figure.words", "45");
        form.put("quote.exact", "no such words");
        assertThat(send(NEW)).hasStatusOk();
        assertThat(reference.metric("schools-" + tag)).isEmpty();

        form.put("quote.exact", "45 villages");
        assertThat(send(PREVIEW)).bodyText().contains("As it would be drawn");
        assertThat(send(NEW)).hasStatus3xxRedirection();
        assertThat(entered()).satisfies(claim -> {
            assertThat(claim.metric()).isEqualTo("schools-" + tag);
            assertThat(claim.quantity().unit().code()).isEqualTo("item");
            assertThat(claim.kind().code()).isEqualTo("cumulative");
        });
        assertThat(history.revisions(VocabularyKind.METRIC, "schools-" + tag))
                .singleElement()
                .satisfies(made -> assertThat(made.who()).isEqualTo("erika"));
        assertThat(mvc.get().uri("/metrics")).bodyText().contains("Schools &lt;b&gt;hit&lt;/b&gt; by shells.");
    }

    @ParameterizedTest
    @CsvSource({"Settlemens, Settlements", "prisonners, Captured"})
    void offersTheMetricThatWasPerhapsMeant(String typed, String meant) {
        form.put("matter.metric", typed);
        assertThat(send(PREVIEW)).bodyText().contains("like " + meant, "value=\"metric-" + meant + "\"");
    }

    @Test
    void refusesNamesThatAreTooLong() {
        form.put("matter.place", "x".repeat(201));
        form.put("matter.metric", "y".repeat(61));
        form.put("fresh.within", "kursk-oblast");
        form.put("fresh.definition", "Something.");
        form.put("fresh.unit", "item");
        form.put("fresh.kind", "stock");
        assertThat(send(NEW))
                .hasStatusOk()
                .bodyText()
                .contains("A name of up to 200 characters", "A label of up to 60 characters");
    }

    private MvcTestResult send(String address) {
        form.put("entry", UUID.randomUUID().toString());
        return ClaimForms.send(mvc, address, form);
    }

    private ClaimView entered() {
        return claims.latest(1).get(0);
    }

    private boolean isPlace(String name) {
        return reference.places().stream().anyMatch(place -> place.name().equals(name));
    }
}
