package org.kurskclaims.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A timeline on its page, as a file, embedded, and as the data and the citation that it leads to. */
class TimelinePagesTests extends PageTest {

    @Test
    void aTimelineIsDrawnAndSaidAgainAsATable() {
        Document page = page("/timelines/casualties/north-korea");
        assertThat(page.select("h1").text()).contains("2.6");
        assertThat(page.select("svg.tl a.mk[href=/claims/" + world.losses + "]"))
                .hasSize(1);
        assertThat(page.select("table.sbs").text()).contains("more than 3,000", "some 1,100", "Zelenskyy");
        assertThat(page.select(".filters .sides label").eachText()).contains("Ukraine 1", "South Korea 1", "Russia 0");
    }

    @Test
    void aTimelineKeepsItsFiltersInEveryLink() {
        Document page = page("/timelines/casualties/north-korea?side=ukraine&scale=log");
        assertThat(page.select("input[name=side][value=ukraine]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("input[name=side][value=russia]").hasAttr("checked"))
                .isFalse();
        assertThat(page.select(".tools a").eachAttr("href"))
                .contains(
                        "/timelines/casualties/north-korea.svg?side=ukraine&scale=log",
                        "/timelines/casualties/north-korea/embed?side=ukraine&scale=log");
        assertThat(page.select("table.sbs").text()).doesNotContain("some 1,100");
        assertThat(page.select(".filters .sides label").eachText()).contains("South Korea 1");
    }

    @Test
    void aTimelineIsNarrowedByWhatItsClaimsHaveWithTheirNumbers() {
        Document page = page("/timelines/casualties/north-korea?side=ukraine");
        assertThat(page.select(".further .facets summary").eachText())
                .containsExactly("Said by", "Outlet", "Where", "Grade of the statement", "Month");
        assertThat(page.select(".further label:has(input[name=claimant])").eachText())
                .containsExactly("Volodymyr Zelenskyy 1");
        assertThat(page.select(".sides label").eachText()).contains("Ukraine 1", "South Korea 1", "Russia 0");
        String month = page.select(".months a").attr("href");
        assertThat(month).contains("from=2024-12", "to=2024-12", "side=ukraine");
        assertThat(page(month).select(".months a[aria-current]").eachText()).containsExactly("Dec 2024");
    }

    @Test
    void bothClocksHaveSlidersOverTheirOwnDays() {
        jdbc.sql("update claim set stated = '2024-12-10', stated_earliest = '2024-12-10', stated_latest = '2024-12-10',"
                        + " recorded_at = recorded_at - interval '5 days' where id = :rival")
                .param("rival", world.rival)
                .update();
        Document page = page("/timelines/casualties/north-korea");
        assertThat(page.select("input[type=range][data-field=f-known]").attr("max"))
                .isEqualTo("13");
        assertThat(page.select("input[type=range][data-field=f-recorded]").attr("max"))
                .isEqualTo("5");
        assertThat(page.select("input[type=range]").eachAttr("aria-label"))
                .containsExactly("Known on, day by day", "As recorded by, day by day");
    }

    @Test
    void aTimelineLeavesAsAFileOfItsOwn() {
        MvcTestResult svg = mvc.get()
                .uri("/timelines/casualties/north-korea.svg?theme=dark")
                .exchange();
        assertThat(svg).hasStatusOk().hasContentTypeCompatibleWith("image/svg+xml");
        assertThat(svg)
                .bodyText()
                .startsWith("<svg")
                .contains("#14171a", "more than 3,000", "http://localhost/claims/");
        MvcTestResult png =
                mvc.get().uri("/timelines/casualties/north-korea.png?preview=1").exchange();
        assertThat(png).hasStatusOk().hasContentType("image/png");
        assertThat(mvc.get().uri("/timelines/killed/russia.svg")).hasStatus(404);
    }

    @Test
    void aTimelineFitsIntoSomebodyElsesPage() {
        Document page = page("/timelines/casualties/north-korea/embed");
        assertThat(page.select("svg.tl a.mk").attr("href")).startsWith("http://localhost/claims/");
        assertThat(page.select("nav, form")).isEmpty();
    }

    @Test
    void aTimelineWithoutClaimsIsAPageWithWaysOn() {
        assertThat(page("/timelines/killed/russia").select(".empty").text()).contains("No claim of this");
        assertThat(page("/timelines/casualties/north-korea?side=russia")
                        .select(".empty a")
                        .attr("href"))
                .isEqualTo("/timelines/casualties/north-korea");
    }

    @Test
    void pagesLeadToTheirDataAndSayHowTheyAreCited() {
        Document list = page("/claims?side=ukraine");
        assertThat(list.select("link[rel=alternate]").eachAttr("href"))
                .contains(
                        "/feed.atom",
                        "/feed.atom?side=ukraine",
                        "/api/v1/claims.csv?side=ukraine",
                        "/api/v1/claims.jsonld?side=ukraine");
        Document claim = page("/claims/" + world.losses);
        assertThat(claim.select("link[rel=alternate][type=application/ld+json]").attr("href"))
                .isEqualTo("/claims/" + world.losses + ".jsonld");
        assertThat(claim.select(".files a").eachText()).contains("BibTeX", "RIS", "CSL");
        Document timeline = page("/timelines/casualties/north-korea?review=suggested");
        assertThat(timeline.select("link[rel=alternate]").eachAttr("href"))
                .contains(
                        "/timelines/casualties/north-korea.csv?review=suggested",
                        "/timelines/casualties/north-korea.jsonld?review=suggested",
                        "/feed.atom?review=suggested&metric=casualties&subject=north-korea");
        String cited = timeline.select("#citation").text();
        assertThat(cited).contains("Kursk Claims, as recorded by", "review=suggested&recorded=20");
        for (Document page : List.of(list, claim, timeline)) {
            for (String address : page.select("link[rel=alternate], .files a").eachAttr("href")) {
                assertThat(mvc.get().uri(address)).as(address).hasStatusOk();
            }
        }
    }
}
