package org.kurskclaims.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class PagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SmallWorld world;

    @BeforeEach
    void buildTheWorld() {
        world.build();
    }

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

    @Test
    void aListOfClaimsShowsWhoSaidWhatWhenAndWhetherItWasReviewed() {
        Document page = page("/claims?metric=casualties&sort=value");
        assertThat(page.select(".rowlist .claimrow")).hasSize(2);
        String first = page.select(".rowlist .claimrow").eachText().get(0);
        assertThat(first)
                .contains(
                        "some 1,100",
                        "Killed or wounded, North Korea",
                        "Joint Chiefs of Staff",
                        "23 Dec 2024",
                        "Reviewed");
        assertThat(page.select(".rowlist .claimrow").eachText().get(1)).contains("Unreviewed", "×2");
        assertThat(page.select(".rowlist .claimrow").select("a.fig").hasClass("un"))
                .isTrue();
    }

    @Test
    void filtersInForceAreChipsThatCanBeRemoved() {
        Document page = page("/claims?metric=casualties&side=ukraine&from=2024-12");
        assertThat(page.select(".chips a").eachText())
                .containsExactly(
                        "Counted: Killed or wounded", "Side: Ukraine", "As of Dec 2024 or later", "Remove all");
        assertThat(page.select(".chips a").get(1).attr("href")).isEqualTo("/claims?metric=casualties&from=2024-12");
        assertThat(page.select("input[name=side][value=ukraine]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void anEmptyListSaysWhatToLoosen() {
        Document page = page("/claims?metric=casualties&side=russia");
        assertThat(page.select(".empty").text()).contains("No claim fits", "Without “Side: Russia”: 2 claims");
    }

    @Test
    void aFilterThatCannotBeReadIsNamedAtItsFieldAndKept() {
        Document page =
                page("/claims?from=last%20Tuesday%22%3E&known=2024-13-40&sort=sideways&page=x&metric=casualties");
        assertThat(page.select("#f-from").attr("value")).isEqualTo("last Tuesday\">");
        assertThat(page.select("#f-from").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#e-from").text()).contains("is no date");
        assertThat(page.select("#e-known").text()).contains("is no date");
        assertThat(page.select(".notice").text()).contains("sort", "page");
        assertThat(page.select(".rowlist .claimrow")).hasSize(2);
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
    void aClaimShowsItsSentenceItsChainItsDatesAndItsRivals() {
        Document page = page("/claims/" + world.losses);
        assertThat(page.select("h1").text()).isEqualTo("more than 3,000 Killed or wounded, North Korea");
        assertThat(page.select(".passage").text())
                .isEqualTo(
                        "Ukrainian President Volodymyr Zelenskyy reported last week that more than 3,000 North Korean"
                                + " troops have been killed or wounded.");
        assertThat(page.select(".passage mark").text()).isEqualTo("more than 3,000 North Korean troops");
        assertThat(page.select(".clocks").text()).contains("23 Dec 2024", "29–31 Dec 2024");
        assertThat(page.select("main").text())
                .contains("cannot both be true, ≥ 2.6× apart", "some 1,100", "above 3,000", "Printed in 2 places");
        assertThat(page.select(".source a").attr("href")).startsWith("/articles/" + world.wire + "#c");
        assertThat(page.select("#citation").text()).contains("/claims/" + world.losses, "revision 2");
    }

    @Test
    void aChainIsShownFromTheOriginToTheOutlet() {
        Document page = page("/claims/" + world.half);
        assertThat(page.select("section[aria-labelledby=h-chain] li").eachText())
                .satisfiesExactly(
                        origin -> assertThat(origin).startsWith("US officials"),
                        channel -> assertThat(channel).startsWith("Bloomberg News"),
                        outlet -> assertThat(outlet).startsWith("VIEWUS"));
        assertThat(page.select(".kicker").text()).contains("of its occupied territory", "lost");
    }

    @Test
    void nobodyIsGuessedWhereTheTextNamesNobody() {
        Document page = page("/claims/" + world.strength);
        assertThat(page.select(".stand").text()).contains("VIEWUS, in its own voice");
        assertThat(page.select("section[aria-labelledby=h-chain]").text()).contains("names no source");
    }

    @Test
    void aRetractedClaimKeepsItsPageAndItsReasonAndLeavesTheLists() {
        Document page = page("/claims/" + world.officers);
        assertThat(page.select(".notice").text())
                .contains("retracted", "The twelve are <em>inside</em> the 909.", "anna");
        assertThat(page.select("section[aria-labelledby=h-history] li")).hasSize(3);
        assertThat(page("/claims?metric=captured").select(".rowlist .claimrow")).hasSize(1);
    }

    @Test
    void aHoverCardHoldsTheQuoteTheChainAndTheDates() {
        Document card = page("/claims/" + world.half + "/card");
        assertThat(card.select(".q").text()).contains("half of its occupied territory");
        assertThat(card.select(".chain").text()).contains("US officials", "Bloomberg News", "VIEWUS");
        assertThat(card.select("nav")).isEmpty();
    }

    @Test
    void anArticleMarksItsClaimsInTheText() {
        Document page = page("/articles/" + world.wire);
        assertThat(page.select(".text a.hl mark").eachText())
                .containsExactly(
                        "more than 3,000 North Korean troops",
                        "some 1,100 killed or wounded",
                        "over 50,000 troops",
                        "half of its occupied territory",
                        "an additional 8,000 troops");
        assertThat(page.select(".text a.hl.s-south-korea mark").hasClass("un")).isFalse();
        assertThat(page.select(".text a.hl.s-ukraine mark").hasClass("un")).isTrue();
        assertThat(page.select(".margin").text())
                .contains("“last week” fits the report".replace('“', '"').replace('”', '"'));
        assertThat(page.select(".margin li")).hasSize(5);
        assertThat(page.select("code").text()).containsPattern("[0-9a-f]{64}");
    }

    @Test
    void passagesInsideOthersAreMarkedApart() {
        Document page = page("/articles/" + world.hostile);
        assertThat(page.select(".text a[href=/claims/" + world.prisoners + "]").text())
                .isEqualTo("909 prisoners, of whom 12 were officers");
        assertThat(page.select(".text").text()).contains("909 prisoners, of whom 12 were officers.");
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
    void actorsStandOnTheirSides() {
        Document page = page("/actors");
        assertThat(page.select("section[aria-labelledby=side-ukraine] table").text())
                .contains("Zelensk");
        assertThat(page.select("section[aria-labelledby=side-media] table").text())
                .contains("Bloomberg News", "passes on");
    }

    @Test
    void anActorsPageShowsWhatWasSaid() {
        Document page = page("/actors/joint-chiefs-of-staff");
        assertThat(page.select(".rowlist .claimrow")).hasSize(1);
        assertThat(page.select("h1").text()).isEqualTo("South Korean Joint Chiefs of Staff");
    }

    @Test
    void anActorsPageLeadsToHowItsNumbersMoved() {
        assertThat(page("/actors/joint-chiefs-of-staff").select("a[href^=/compare?]"))
                .as("one claim is no track")
                .isEmpty();
        jdbc.sql("""
                        update claim set claimant_id = (select id from actor where slug = 'joint-chiefs-of-staff')
                        where id = :id""").param("id", world.losses).update();
        Document page = page("/actors/joint-chiefs-of-staff");
        assertThat(page.select("main a[href^=/compare?]").eachAttr("href"))
                .singleElement()
                .asString()
                .contains("north-korea", "by=claimant", "claimant=joint-chiefs-of-staff");
    }

    @Test
    void metricsSayWhatTheyInclude() {
        Document page = page("/metrics");
        assertThat(page.select("section[aria-labelledby=casualties]").text())
                .contains("Killed", "Wounded", "Captured (sources differ)", "North Korea 2");
    }

    @Test
    void searchFindsWordsNumbersAndNames() {
        assertThat(page("/search?q=zelensky").select("main").text()).contains("Who speaks", "Volodymyr Zelensk");
        assertThat(page("/search?q=50000").select(".claimrow").text()).contains("over 50,000");
        assertThat(page("/search?q=50,000").select(".claimrow").text()).contains("over 50,000");
        assertThat(page("/search?q=fifty%20thousand").select(".claimrow").text())
                .contains("over 50,000");
        assertThat(page("/search?q=nothing%20like%20this").select(".empty").text())
                .contains("No claim has the words");
    }

    @Test
    void aSearchThatFindsNothingAsksWhatWasMeant() {
        assertThat(page("/search?q=zelinskyy").select(".meant a").attr("href")).isEqualTo("/search?q=zelenskyy");
        assertThat(page("/claims?q=zelinskyy&side=ukraine").select(".meant a").attr("href"))
                .contains("q=zelenskyy", "side=ukraine");
        assertThat(page("/search?q=qqqqqq").select(".meant")).isEmpty();
    }

    @Test
    void slugsThatNobodyKnowsAreToldAtTheirFieldAndLeftOut() {
        Document page = page("/claims?side=ukraine,moon&claimant=zelensky&outlet=xyz");
        assertThat(page.select(".notice li").eachText())
                .hasSize(3)
                .anyMatch(text -> text.contains("There is no “moon”. There are: ukraine, russia"))
                .anyMatch(text -> text.contains("There is no “zelensky”. Perhaps “volodymyr-zelenskyy” is meant."))
                .anyMatch(text -> text.contains("There is no “xyz”, and nothing is spelled like it."));
        assertThat(page.select(".claimrow").size())
                .isEqualTo(page("/claims?side=ukraine").select(".claimrow").size());
        assertThat(page("/timelines/casualties/north-korea?side=moon")
                        .select(".notice, .problem")
                        .text())
                .contains("There is no “moon”.");
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
        world.pretendAnotherTransaction();
        assertThat(mvc.get().uri("/claims").header("If-None-Match", tag)).hasStatusOk();
    }

    private String tag(String address) {
        return Objects.requireNonNull(
                mvc.get().uri(URI.create(address)).exchange().getResponse().getHeader("ETag"));
    }

    private Document page(String address) {
        MvcTestResult result = mvc.get().uri(URI.create(address)).exchange();
        assertThat(result).as(address).hasStatusOk();
        String html = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(html).as(address).doesNotContain("??", "null</");
        return Jsoup.parse(html);
    }
}
