package org.kurskclaims.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What holds on every page: the overview as an example, missing pages, hostile text, editions. */
class PagesTests extends PageTest {

    @Test
    void theOverviewTellsWhatIsTrackedAndWhatCameLast() {
        Document page = page("/");
        assertThat(page.select(".facts").text()).contains("claims 7", "articles 2", "read by machine only 6");
        assertThat(page.select(".seriesgrid h3").eachText())
                .contains("Killed or wounded, North Korea", "Troops, Russia");
        assertThat(page.select(".rowlist .claimrow")).hasSize(7);
    }

    @Test
    void theOverviewRanksWhatIsFarthestApart() {
        Document page = page("/");
        assertThat(page.select(".gaps li:first-child").text())
                .contains("2.6×", "more than 3,000", "Volodymyr Zelenskyy", "some 1,100", "Joint Chiefs of Staff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims?q=%7F",
                "/claims?metric=%C2%85",
                "/claims?size=100000",
                "/claims?page=2147483647",
                "/claims?from=9999999999-01-01",
                "/claims?recorded=yesterday",
                "/claims?claimant=%F0%9F%AA%96",
                "/claims?q=%25_%5C%27%22%3B--",
                "/articles?q=%7F&page=-1",
                "/articles?outlet=none",
                "/search?q=%7F",
                "/search?q=%25",
                "/actors/joint-chiefs-of-staff?page=zero",
                "/timelines/casualties/north-korea?from=x",
                "/timelines/casualties/north-korea?scale=cubic&derived=maybe"
            })
    void malformedAddressesGetAPage(String address) {
        page(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims/0", "/claims/seven", "/claims/99999999999999999999", "/claims/999999", "/articles/999999",
                "/articles/x", "/actors/nobody", "/actors/NoBody", "/timelines/none/russia", "/timelines/killed/nobody",
                "/claims/999999/card"
            })
    void missingThingsAreNotFound(String address) {
        assertThat(mvc.get().uri(URI.create(address))).hasStatus(404);
    }

    @Test
    void hostileTextStaysText() {
        for (String address : new String[] {
            "/articles/" + world.hostile,
            "/articles",
            "/claims/" + world.vague,
            "/claims",
            "/",
            "/actors",
            "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
            "/claims?q=%3Cscript%3Ealert(1)%3C/script%3E",
            "/method"
        }) {
            Document page = page(address);
            assertThat(page.select("script:not([src])")).as(address).isEmpty();
            assertThat(page.select("[onmouseover], main b b, main i"))
                    .as(address)
                    .isEmpty();
            assertThat(page.select("[style]")).as(address).isEmpty();
        }
        assertThat(page("/articles/" + world.hostile).select(".text").text())
                .contains("<b onmouseover=alert(2)>Colonel Mustard</b>");
    }

    @Test
    void whatWasInventedForLoadTestsIsMarked() {
        assertThat(page("/claims").select(".tag.synthetic")).isEmpty();
        jdbc.sql("update claim set synthetic = true where id = :id")
                .param("id", world.losses)
                .update();
        assertThat(page("/claims").select(".tag.synthetic")).hasSize(1);
        assertThat(page("/claims/" + world.losses)
                        .select(".stand .tag.synthetic")
                        .text())
                .isEqualTo("invented");
    }

    @Test
    void aPageThatIsMissingHasNoEdition() {
        MvcTestResult missing = mvc.get().uri("/claims/99999999").exchange();
        assertThat(missing).hasStatus(404);
        assertThat(missing.getResponse().getHeader("ETag")).isNull();
        assertThat(mvc.get().uri("/claims/99999999").header("If-None-Match", tag("/claims")))
                .hasStatus(404);
    }

    @Test
    void theMethodIsShownOnClaimsThatAreHere() {
        Document page = page("/method");
        assertThat(page.select("section[aria-labelledby=words] table").text())
                .contains("more than 3,000", "above 3,000", "“tens of thousands”");
        assertThat(page.select("section[aria-labelledby=agree]").text()).contains("cannot both be true");
    }

    @Test
    void aPageIsTheSameUntilTheDataChange() {
        String tag = tag("/claims");
        assertThat(tag("/claims")).isEqualTo(tag);
        assertThat(mvc.get().uri("/claims").header("If-None-Match", tag)).hasStatus(304);
        world.pretendAnotherTransaction(3);
        assertThat(mvc.get().uri("/claims").header("If-None-Match", tag)).hasStatusOk();
    }
}
