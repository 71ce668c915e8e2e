package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.ReviewState;
import org.kurskclaims.claims.Revision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ReviewTests extends AtTheDesk {

    @Autowired
    private ClaimHistory history;

    @Test
    void showsTheLeastCertainFirstBesideTheText() {
        DeskFixture.Article article = fixture.article();
        assertThat(mvc.get().uri("/editor/queue?article=" + article.id()))
                .hasStatusOk()
                .bodyText()
                .contains("0 of 3 decided", "noun with state", "&lt;b&gt;burned&lt;/b&gt;")
                .containsSubsequence(
                        "id=\"c" + article.claims().get(1),
                        "id=\"c" + article.claims().get(2),
                        "id=\"c" + article.claims().get(0));
    }

    @Test
    void showsOfVeryManyTheFirstHundredAndSaysHowManyFollow() {
        long article = fixture.articleWith(ReviewPages.MOST_CARDS + 2);
        assertThat(mvc.get().uri("/editor/queue?article=" + article))
                .hasStatusOk()
                .bodyText()
                .contains("0 of 102 decided", "2 more claims move up")
                .satisfies(html ->
                        assertThat(html.split("<article class=\"rc", -1)).hasSize(ReviewPages.MOST_CARDS + 1));
    }

    @Test
    void marksEachPassageAndOffersEachNumberWithoutAClaim() {
        DeskFixture.Article article = fixture.article();
        int villages = article.text().indexOf("45 villages");
        assertThat(mvc.get().uri("/editor/queue?article=" + article.id()))
                .bodyText()
                .contains("data-for=\"" + article.first() + "\"")
                .contains("start=" + villages + "&amp;end=" + (villages + 2));
    }

    @Test
    void leadsOnToTheNextArticleOnceEverythingIsDecided() {
        DeskFixture.Article article = fixture.article();
        DeskFixture.Article other = fixture.article();
        assertThat(mvc.get().uri("/editor/queue?article=" + article.id()))
                .bodyText()
                .containsPattern("queue-done\"[^>]* hidden");

        article.claims().forEach(id -> decide(id, "publication", 1, article));

        assertThat(mvc.get().uri("/editor/queue?article=" + article.id()))
                .bodyText()
                .doesNotContainPattern("queue-done\"[^>]* hidden")
                .containsPattern("data-key=\"g\"[^>]*article=\\d+")
                .doesNotContainPattern("data-key=\"g\"[^>]*article=" + article.id() + "\"");
        assertThat(other.claims()).isNotEmpty();
    }

    @Test
    void acceptsRejectsAndTakesBackWithWhoAndWhy() {
        DeskFixture.Article article = fixture.article();
        long id = article.first();

        assertThat(decide(id, "publication", 1, article))
                .as("back to where one was")
                .hasRedirectedUrl("/editor/queue?article=" + article.id() + "#c" + id);
        assertThat(state(id)).isEqualTo(ReviewState.PUBLISHED);
        decide(id, "reconsideration", 2, article);
        assertThat(state(id)).isEqualTo(ReviewState.SUGGESTED);
        mvc.post()
                .uri("/editor/claims/" + id + "/rejection")
                .with(csrf())
                .param("revision", "3")
                .param("why", "A figure of another war")
                .exchange();

        assertThat(state(id)).isEqualTo(ReviewState.REJECTED);
        assertThat(history.revisions(id))
                .extracting(Revision::who, Revision::why)
                .containsExactly(
                        tuple("import", "Found in the text"),
                        tuple("erika", "Confirmed in review"),
                        tuple("erika", "Decision taken back"),
                        tuple("erika", "A figure of another war"));
    }

    @Test
    void answersTheScriptWithTheCardAsItNowIs() {
        DeskFixture.Article article = fixture.article();
        assertThat(mvc.post()
                        .uri("/editor/claims/" + article.first() + "/publication")
                        .with(csrf())
                        .param("revision", "1")
                        .param("article", "" + article.id())
                        .param("card", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("data-state=\"published\"", "data-revision=\"2\"", "reconsideration")
                .doesNotContain("<html");
    }

    @Test
    void letsTheSecondOfTwoEditorsKnowInsteadOfOverwriting() {
        DeskFixture.Article article = fixture.article();
        decide(article.first(), "publication", 1, article);

        assertThat(decide(article.first(), "rejection", 1, article))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else changed this claim");
        assertThat(state(article.first())).isEqualTo(ReviewState.PUBLISHED);
        assertThat(decide(article.first(), "publication", 2, article)).hasStatus(409);
    }

    @Test
    void mergesTwoThatSayTheSame() {
        DeskFixture.Article article = fixture.article();
        long other = fixture.article().first();
        assertThat(mvc.post()
                        .uri("/editor/claims/" + article.claims().get(1) + "/merger")
                        .with(csrf())
                        .param("revision", "1")
                        .param("article", "" + article.id())
                        .param("into", "" + other))
                .hasStatus3xxRedirection();
        assertThat(state(article.claims().get(1))).isEqualTo(ReviewState.SUPERSEDED);
        assertThat(claims.byId(other).map(ClaimView::citations).orElseThrow()).hasSizeGreaterThan(1);

        assertThat(mvc.get().uri("/editor/queue?article=" + article.id()))
                .bodyText()
                .contains("/editor/claims/" + article.claims().get(1) + "/separation");
        assertThat(decide(article.claims().get(1), "separation", 2, article)).hasStatus3xxRedirection();
        assertThat(state(article.claims().get(1))).isEqualTo(ReviewState.SUGGESTED);
        assertThat(claims.byId(other).map(ClaimView::citations).orElseThrow()).hasSize(1);
    }

    @Test
    void findsTheSameInOtherArticlesByFigureWordsOrNumber() {
        DeskFixture.Article article = fixture.article();
        long other = fixture.article().first();
        String twins = "/editor/claims/" + article.first() + "/twins?article=" + article.id();
        String merging = "name=\"into\" value=\"" + other + "\"";
        assertThat(mvc.get().uri(twins))
                .as("the nearest of its series")
                .hasStatusOk()
                .bodyText()
                .contains(merging);
        assertThat(mvc.get().uri(twins + "&q=" + other)).bodyText().contains(merging);
        assertThat(mvc.get().uri(twins + "&q=chiefs of staff")).bodyText().contains("value=\"", "name=\"into\"");
        assertThat(mvc.get().uri(twins + "&q=zzzz")).bodyText().contains("Nothing is found");
        assertThat(mvc.get().uri("/editor/claims/999999999/twins")).hasStatus(404);
    }

    @Test
    void splitsAPassageByAFormThatIsFilledLikeItsClaim() {
        DeskFixture.Article article = fixture.article();
        int at = article.text().indexOf("12 tanks");
        assertThat(mvc.get()
                        .uri("/editor/claims/new?article=" + article.id() + "&start=" + at + "&end=" + (at + 8)
                                + "&like=" + article.claims().get(2)))
                .hasStatusOk()
                .bodyText()
                .contains("12 tanks</textarea>", "name=\"revision\" value=\"\"", "value=\"destroyed\"");
    }

    @Test
    void refusesNonsense() {
        assertThat(mvc.get().uri("/editor/queue?article=999999999")).hasStatus(404);
        assertThat(mvc.get().uri("/editor/queue?article=x")).hasStatus4xxClientError();
        DeskFixture.Article article = fixture.article();
        assertThat(mvc.post()
                        .uri("/editor/claims/999999999/publication")
                        .with(csrf())
                        .param("revision", "1"))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/editor/claims/" + article.first() + "/publication")
                        .with(csrf()))
                .hasStatus4xxClientError();
        assertThat(mvc.post()
                        .uri("/editor/claims/" + article.first() + "/publication")
                        .with(csrf())
                        .param("revision", "'; drop table claim --"))
                .hasStatus4xxClientError();
    }

    private MvcTestResult decide(long id, String decision, int revision, DeskFixture.Article article) {
        return mvc.post()
                .uri("/editor/claims/" + id + "/" + decision)
                .with(csrf())
                .param("revision", "" + revision)
                .param("article", "" + article.id())
                .exchange();
    }

    private ReviewState state(long id) {
        return claims.byId(id).orElseThrow().review();
    }
}
