package org.kurskclaims.desk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurskclaims.desk.vocabulary.VocabularyForms.verst;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.desk.DeskFixture;
import org.kurskclaims.imports.CurrentExtractor;
import org.kurskclaims.imports.Importer;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;
import org.springframework.beans.factory.annotation.Autowired;

class UnitsInTextsTests extends AtTheUnits {

    @Autowired
    private CurrentExtractor extractor;

    @Autowired
    private Importer importer;

    @Autowired
    private Claims claims;

    @Autowired
    private DeskFixture fixture;

    @Test
    void isReadFromTheNextArticleAndInTheClaimFormAtOnce() {
        assertThat(extractor
                        .get()
                        .quantities()
                        .read("28 versts" + tag, Unit.PERSON)
                        .map(Quantity::unit))
                .isNotEqualTo(Unit.KM);
        assertThat(post(UNITS + "/new", verst(tag))).hasRedirectedUrl(UNITS + "/" + slug);

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
        post(UNITS + "/new", verst(tag));
        long claim = imported("40").id();
        post(UNITS + "/" + slug, verst(tag, "factor", "1.1", "version", "0"));

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
        post(UNITS + "/" + slug, verst(tag, "version", "1"));
        assertThat(mvc.get().uri(UNITS + "/" + slug + "/claims"))
                .bodyText()
                .contains("In agreement")
                .doesNotContain("Kept with another value");
    }

    @Test
    void isNoLongerReadWhenItIsRetired() {
        post(UNITS + "/new", verst(tag));
        assertThat(read("50")).isEqualTo(Unit.KM);
        post(UNITS + "/" + slug, verst(tag, "retired", "yes", "version", "0"));
        assertThat(read("50")).isEqualTo(Unit.PERSON);
        assertThat(mvc.get().uri("/method")).bodyText().doesNotContain("Verst " + tag);
        assertThat(post(UNITS + "/new", verst(tag, "name", "Another " + tag)))
                .as("its words stay taken")
                .bodyText()
                .contains("Belongs to another unit already", "Verst " + tag);
        post(UNITS + "/" + slug, verst(tag, "version", "1"));
        assertThat(read("50")).isEqualTo(Unit.KM);
    }

    @Test
    void showsHowItWouldBeReadBeforeItIsSaved() {
        assertThat(post(UNITS + "/preview", verst(tag, "example", "some 28 to 35 versts" + tag)))
                .bodyText()
                .contains("29.87 to 37.34 km")
                .doesNotContain("<html");
        assertThat(post(UNITS + "/new", verst(tag, "action", "try", "factor", "2")))
                .as("without a script")
                .bodyText()
                .contains("380 verst" + tag, "760 km");
        assertThat(post(UNITS + "/preview", verst(tag, "example", "many versts")))
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

    private ClaimView imported(String number) {
        String text = "Report " + tag + ".\n\nRussian troops advanced " + number + " versts" + tag
                + " towards Sudzha, the Ukrainian General Staff said on Monday.";
        VocabularyForms.bringIn(importer, tag + number, text);
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
}
