package org.kurskclaims.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

/** Series, their parts and their states beside each other. */
class ComparePageTests extends PageTest {

    private static final String TWO = "/compare?series=troop-strength/russia&series=casualties/north-korea";

    @Test
    void withoutAChoiceEverySeriesIsOfferedWithItsNumberOfClaims() {
        Document page = page("/compare");
        assertThat(page.select(".picker").hasAttr("open")).isTrue();
        assertThat(page.select(".picker label").eachText())
                .contains("North Korea 2", "Russia 2")
                .hasSize(page("/timelines").select("table.strips tbody tr").size());
        assertThat(page.select(".picker input[value=casualties/north-korea]")).hasSize(1);
        assertThat(page.select(".multiples, .filters")).isEmpty();
    }

    @Test
    void twoSeriesStandUnderEachOtherOnOneAxisOfTime() {
        Document page = page(TWO);
        assertThat(page.select(".multiples svg.tl")).hasSize(2);
        assertThat(page.select(".multiples svg.tl").eachAttr("data-from").stream()
                        .distinct())
                .hasSize(1);
        assertThat(page.select(".multiples section").get(0).text()).contains("over 50,000", "tens of thousands");
        assertThat(page.select(".multiples section").get(1).text()).contains("more than 3,000", "some 1,100");
        assertThat(page.select(".picker").hasAttr("open")).isFalse();
        assertThat(page.select(".picker input[checked]")).hasSize(2);
        assertThat(page.select("table.compared thead th")).hasSize(3);
        assertThat(page.select("table.compared tbody").text()).contains("some 1,100", "over 50,000");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void filtersReachEveryChartAndStayInBothForms() {
        Document page = page(TWO + "&review=published&from=2024-12&scale=log");
        assertThat(page.select(".multiples section")).hasSize(1);
        assertThat(page.select(".multiples").text()).contains("some 1,100").doesNotContain("3,000");
        assertThat(page.select(".notice").text()).contains("Without a claim", "Troops, Russia");
        assertThat(page.select(".filters input[name=series]").eachAttr("value"))
                .containsExactly("troop-strength/russia", "casualties/north-korea");
        assertThat(page.select(".filters input[name=from]").val()).isEqualTo("2024-12");
        assertThat(page.select(".picker input[type=hidden][name=scale]").val()).isEqualTo("log");
    }

    @Test
    void oneSeriesIsSplitBySideByClaimantAndByArticle() {
        String one = "/compare?series=casualties/north-korea&by=";
        assertThat(page(one + "side").select(".multiples h2").eachText())
                .hasSize(2)
                .anyMatch(name -> name.startsWith("Ukraine: "))
                .anyMatch(name -> name.startsWith("South Korea: "));
        assertThat(page(one + "claimant").select(".multiples h2").eachText())
                .anyMatch(name -> name.startsWith("South Korean Joint Chiefs of Staff: "))
                .anyMatch(name -> name.startsWith("Volodymyr Zelenskyy: "));
        Document byArticle = page(one + "article");
        assertThat(byArticle.select(".multiples h2").eachText())
                .anyMatch(name -> name.startsWith("Losses rise in Kursk, VIEWUS: "))
                .anyMatch(name -> name.startsWith("<script>alert(1)</script> & \"quotes\", The <i>Gazette</i>: "));
        assertThat(byArticle.select("main script, main h2 i")).isEmpty();
        Document chosen = page(one + "article&article=" + world.wire);
        assertThat(chosen.select(".multiples section")).hasSize(1);
        assertThat(chosen.select(".filters input[name=article]")).hasSize(2);
        assertThat(chosen.select(".filters input[name=article][checked]").val()).isEqualTo("" + world.wire);
    }

    @Test
    void chosenClaimantsAloneAreSetBesideEachOther() {
        Document page = page("/compare?series=casualties/north-korea&by=claimant&claimant=joint-chiefs-of-staff");
        assertThat(page.select(".multiples h2").eachText())
                .singleElement()
                .asString()
                .startsWith("South Korean Joint Chiefs");
        assertThat(page.select(".filters input[name=claimant]")).hasSize(2);
        assertThat(page.select(".filters input[name=claimant][checked]")).hasSize(1);
        assertThat(page.select(".notice").text()).contains("stands alone");
    }

    @Test
    void oneSeriesStandsBesideItselfAsKnownOnAnotherDay() {
        Document page = page("/compare?series=casualties/north-korea&series=troop-strength/russia&against=2024-12-25");
        assertThat(page.select(".multiples h2").eachText())
                .anyMatch(name -> name.startsWith("North Korean") && name.endsWith("known today"))
                .anyMatch(name -> name.startsWith("North Korean") && name.endsWith("known on 25 Dec 2024"));
        assertThat(page("/compare?series=casualties/north-korea&known=2024-12-01&against=2024-12-25")
                        .select(".multiples h2"))
                .hasSize(1);
    }

    @Test
    void aStateOfThePastStandsBesideThatOfToday() {
        Document page = page("/compare?series=casualties/north-korea&known=2024-12-25&against=today");
        assertThat(page.select(".multiples h2").eachText())
                .hasSize(2)
                .anyMatch(name -> name.endsWith("known on 25 Dec 2024"))
                .anyMatch(name -> name.endsWith("known today"));
        assertThat(page("/compare?series=casualties/north-korea&recorded=2020-01-01&against=today")
                        .select(".multiples h2")
                        .eachText())
                .as("nothing had been recorded then")
                .singleElement()
                .asString()
                .endsWith("known today");
        Document timeline = page("/timelines/casualties/north-korea?known=2024-12-25");
        assertThat(timeline.select(".tools a[href*=against=today]").attr("href"))
                .contains("known=2024-12-25");
        assertThat(page("/timelines/casualties/north-korea").select(".tools a[href*=against]"))
                .isEmpty();
    }

    @Test
    void sharesStandAmongAreasThroughAWholeThatTheReaderNames() {
        jdbc.sql("""
                        update claim set metric = 'territory-area', unit = 'km2', subject = 'ukraine', aspect = 'held',
                                         best = 1000, low = 1000, quantity_text = 'over 1,000 km²'
                        where id = :id""").param("id", world.strength).update();
        String shares = "/compare?series=territory-share/ukraine";
        Document page = page(shares);
        assertThat(page.select("select[name=base] option").eachAttr("value")).containsExactly("", "" + world.strength);
        assertThat(page.select(".multiples section")).hasSize(1);
        Document rebased = page(shares + "&base=" + world.strength);
        assertThat(rebased.select(".multiples section")).hasSize(2);
        assertThat(rebased.select(".multiples section").get(1).text())
                .contains("Shares as parts of over 1,000 km², VIEWUS", "= at least 500 half of over 1,000 km²");
        assertThat(rebased.select(".formulas a").eachAttr("href")).contains("/claims/" + world.strength);
        assertThat(page(shares + "&base=x").select(".notice").text()).contains("“x” is no number of a claim");
        assertThat(page(shares + "&base=999999").select(".multiples section")).hasSize(1);
        assertThat(page(TWO).select("select[name=base]")).isEmpty();
    }

    @Test
    void anotherCountOfTheSameTimelineCanBeChosen() {
        Document page =
                page("/compare?series=troop-strength/north-korea&series=troop-strength/north-korea/no-such-count");
        assertThat(page.select(".multiples section")).hasSize(1);
        assertThat(page.select(".notice").text()).contains("Without a claim");
        assertThat(page.select(".picker input[value$=no-such-count]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void whatCannotBeReadIsNamedAtItsFieldAndKept() {
        Document page =
                page(TWO + "&series=%22%3E%3Cb%3Ex&series=killed/nobody&by=moon&scale=steep&against=soon&article=x");
        assertThat(page.select(".picker").hasAttr("open")).isTrue();
        assertThat(page.select(".unreadable input[checked]").eachAttr("value"))
                .containsExactly("\"><b>x", "killed/nobody");
        assertThat(page.select("#e-series-1").text()).contains("no such timeline");
        assertThat(page.select("#f-against").val()).isEqualTo("soon");
        assertThat(page.select("#e-against").text()).contains("is no date");
        assertThat(page.select(".notice").text()).contains("“moon” is not among", "“steep” is not among", "“x” is no");
        assertThat(page.select(".multiples section")).hasSize(2);
        assertThat(page.select("main b:not([class])").eachText()).doesNotContain("x");
    }

    @Test
    void moreThanFitAreNamedAndNotDrawn() {
        StringBuilder many = new StringBuilder("/compare?by=side");
        for (String metric : new String[] {"killed", "wounded", "captured", "missing", "casualties"}) {
            many.append("&series=").append(metric).append("/russia");
            many.append("&series=").append(metric).append("/ukraine");
        }
        Document page = page(many.toString());
        assertThat(page.select(".unreadable .problem").eachText())
                .hasSize(2)
                .allMatch(text -> text.contains("Only 8 fit"));
    }

    @Test
    void namesOfClaimantsCannotBreakOutOfThePage() {
        Document page = page("/compare?series=troop-strength/russia&by=claimant");
        assertThat(page.select(".multiples h2").eachText())
                .anyMatch(name -> name.startsWith("Colonel <b>Mustard</b>: "))
                .anyMatch(name -> name.startsWith("VIEWUS: "));
        assertThat(page.select("main h2 b, main label b")).isEmpty();
    }

    @Test
    void timelinesLeadHereWithTheirFilters() {
        assertThat(page("/timelines").select("main a[href=/compare], nav a[href=/compare]"))
                .hasSize(2);
        Document page = page("/timelines/casualties/north-korea?review=suggested");
        assertThat(page.select(".tools a[href^=/compare]").eachAttr("href"))
                .hasSize(4)
                .allMatch(href -> href.contains("review=suggested") && href.contains("series=casualties"))
                .anyMatch(href -> href.contains("by=side"))
                .anyMatch(href -> href.contains("by=claimant"));
        String byClaimant = page.select(".tools a[href*=by=claimant]").attr("href");
        assertThat(page(UriComponentsBuilder.fromUriString(byClaimant)
                                .build()
                                .toUriString()
                                .replace("%2F", "/"))
                        .select(".multiples section"))
                .hasSize(1);
    }

    @Test
    void whatCameBetweenTwoStatesIsMarkedByASignAndAWord() {
        jdbc.sql("update claim set stated = '2024-12-10', stated_earliest = '2024-12-10', stated_latest = '2024-12-10'"
                        + " where id = :rival")
                .param("rival", world.rival)
                .update();
        Document page = page("/compare?series=casualties/north-korea&known=2024-12-15&against=today");
        assertThat(page.select(".difference").text()).contains("+ 1 new", "1 figure stands as it was");
        assertThat(page.select(".multiples section:first-child a.mk .change")).isEmpty();
        assertThat(page.select(".multiples section:last-child a.mk:has(.change)")
                        .eachAttr("aria-label"))
                .singleElement()
                .asString()
                .startsWith("more than 3,000")
                .endsWith(", new");
        assertThat(page.select("table.compared .changed").eachText()).containsExactly("+ new");
        assertThat(page.select(".rows .changed").eachText()).containsExactly("+ new");
        assertThat(page("/compare?series=casualties/north-korea&known=2025-01-30&against=today")
                        .select(".difference")
                        .text())
                .contains("nothing that is drawn here changed (2 figures)");
    }

    @Test
    void whatTheOtherStateDoesNotHaveIsSaid() {
        Document page = page("/compare?series=casualties/north-korea&known=2020-01-01&against=today");
        assertThat(page.select(".multiples section")).hasSize(1);
        assertThat(page.select(".multiples section").text()).contains("In the other state there is no figure of this");
        assertThat(page.select(".difference").text()).contains("+ 2 new");
    }

    @Test
    void severalClaimantsHaveTheirTracksOnOneAxis() {
        jdbc.sql("update claim set as_of = '2024-11-01', as_of_earliest = '2024-11-01', as_of_latest = '2024-11-01'"
                        + " where id = :rival")
                .param("rival", world.rival)
                .update();
        world.multiplyLosses(5);
        Document page = page("/compare?series=casualties/north-korea&by=tracks");
        assertThat(page.select(".multiples section")).hasSize(1);
        assertThat(page.select(".multiples .apart .track")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(page.select(".multiples .names .who").eachText())
                .containsExactlyInAnyOrder("Volodymyr Zelenskyy", "South Korean Joint Chiefs…");
        assertThat(page.select(".multiples a.mk text"))
                .as("the names stand for the numbers")
                .isEmpty();
        assertThat(page.select(".facets input[name=claimant]")).hasSizeGreaterThanOrEqualTo(2);
    }
}
