package org.kurskclaims.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The list of claims, a claim's page and card, and the article in which it stands. */
class ClaimPagesTests extends PageTest {

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
    void gradesStandBesideTheReviewOfAClaim() {
        jdbc.sql("update claim set credibility = 2, credibility_reason = 'Two others say so.' where id = :id")
                .param("id", world.losses)
                .update();
        jdbc.sql(
                        "update actor set reliability = 'B', reliability_reason = 'Has been right.' where slug = 'volodymyr-zelenskyy'")
                .update();
        assertThat(page("/claims?grade=2").select(".claimrow .day .tag").eachText())
                .contains("grade B2");
        assertThat(page("/claims/" + world.losses)
                        .select("section[aria-labelledby=h-grade]")
                        .text())
                .contains("B: usually reliable", "2: probably true", "Two others say so.");
        assertThat(page("/timelines/casualties/north-korea").select("a.mk").eachAttr("aria-label"))
                .anyMatch(label -> label.endsWith(", grade B2"));
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
}
