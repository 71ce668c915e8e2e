package org.kurskclaims.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who speaks, what is counted, and how both are looked for. */
class PeoplePagesTests extends PageTest {

    @Test
    void actorsStandOnTheirSides() {
        Document page = page("/actors");
        assertThat(page.select("section[aria-labelledby=side-ukraine] table").text())
                .contains("Zelensk");
        assertThat(page.select("section[aria-labelledby=side-media] table").text())
                .contains("Bloomberg News", "passes on");
    }

    @Test
    void theActorsOfOneSideComeInPages() {
        jdbc.sql(
                        "insert into actor (slug, name, kind, side) select 'speaker-' || n, 'Speaker ' || n, 'person', 'ukraine'"
                                + " from generate_series(1, 60) n")
                .update();
        jdbc.sql("""
                        insert into attribution (citation_id, position, actor_id, role)
                        select (select min(id) from citation), 10 + row_number() over (), id, 'channel'
                        from actor where slug like 'speaker-%'""").update();
        Document all = page("/actors");
        assertThat(all.select("section.s-ukraine tbody tr").size()).isEqualTo(12);
        assertThat(all.select("section.s-ukraine tbody tr:first-child th").text())
                .isEqualTo("Volodymyr Zelenskyy");
        assertThat(all.select(".pages")).isEmpty();
        Document side = page(all.select("section.s-ukraine a.more").attr("href"));
        assertThat(side.select("tbody tr").size()).isEqualTo(50);
        assertThat(page(side.select(".pages a[rel=next]").attr("href")).select("tbody tr"))
                .hasSize(11);
        assertThat(page("/actors?side=ukraine&page=9").text()).contains("There are only 2 pages");
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
    void aSearchShowsInEachRowWhyItWasFound() {
        Document page = page("/search?q=%2250%20thousand%22");
        assertThat(page.select(".claimrow mark.hit").eachText())
                .contains("50,000")
                .containsOnly("50,000");
        assertThat(page.select(".claimrow a.fig mark.hit").eachText()).containsExactly("50,000");
        Document named = page("/search?q=zelensky");
        assertThat(named.select(".claimrow .says mark.hit").eachText()).containsOnly("Volodymyr Zelenskyy");
        Document deploys = page("/claims?q=deploys");
        assertThat(deploys.select(".claimrow mark.hit").eachText()).contains("deployed");
        assertThat(page("/claims").select("mark.hit")).isEmpty();
    }

    @Test
    void anArticleThatIsFoundShowsASentenceWithTheWords() {
        Document page = page("/search?q=prisoners");
        assertThat(page.select("section[aria-labelledby=h-articles] .found").text())
                .isEqualTo("He also spoke of 909 prisoners, of whom 12 were officers.");
        assertThat(page.select("section[aria-labelledby=h-articles] .found mark")
                        .eachText())
                .containsExactly("prisoners");
        assertThat(page("/articles?q=prisoners").select("th .found mark").eachText())
                .containsExactly("prisoners");
    }

    @Test
    void aHitThatTheRowDoesNotShowIsBroughtWithItsSentence() {
        Document page = page("/claims?q=losses");
        assertThat(page.select(".claimrow")).isNotEmpty();
        assertThat(page.select(".claimrow").stream()
                        .allMatch(row -> !row.select("mark.hit").isEmpty()))
                .isTrue();
    }

    @Test
    void aSearchThatFindsNothingAsksWhatWasMeant() {
        assertThat(page("/search?q=zelinskyy").select(".meant a").attr("href")).isEqualTo("/search?q=zelenskyy");
        assertThat(page("/claims?q=zelinskyy&side=ukraine").select(".meant a").attr("href"))
                .contains("q=zelenskyy", "side=ukraine");
        assertThat(page("/search?q=qqqqqq").select(".meant")).isEmpty();
    }
}
