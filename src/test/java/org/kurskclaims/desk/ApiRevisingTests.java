package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimDesk;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.HouseRules;
import org.kurskclaims.claims.ReviewState;
import org.kurskclaims.claims.Revision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Claims corrected and decided by a program. */
class ApiRevisingTests extends AtTheDesk {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ClaimDesk desk;

    @Autowired
    private ClaimHistory history;

    @Autowired
    private HouseRules rules;

    private @Nullable ApiWriter program;
    private DeskFixture.Article article = DeskFixture.Article.NONE;

    @BeforeEach
    void aProgramAndAnArticle() {
        program = ApiWriter.of("api.reviser", mvc, jdbc);
        article = fixture.article();
    }

    @Test
    void correctsTheFieldsThatAreSentAndLeavesTheOthers() {
        ClaimView before = claim();
        MvcTestResult answer = send("correction", """
                {"revision": 1, "metric": "killed", "quantity": {"text": "some 1,150"}, "place": "",
                 "why": "Counted again"}""");
        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(answer).bodyText().contains("\"revision\":2", "\"review\":\"published\"");
        ClaimView after = claim();
        assertThat(after.metric()).isEqualTo("killed");
        assertThat(after.quantity().best()).isEqualByComparingTo("1150");
        assertThat(after.place()).isNull();
        assertThat(after.subject()).isEqualTo(before.subject());
        assertThat(after.claimant()).isEqualTo(before.claimant());
        assertThat(after.citations()).isEqualTo(before.citations());
        assertThat(history.revisions(article.first()))
                .extracting(Revision::who, Revision::why)
                .endsWith(tuple("api.reviser", "Counted again"));
    }

    @Test
    void saysByWhichTokenItWasDone() {
        send("rejection", "{\"revision\": 1}");
        assertThat(jdbc.sql("select who || ' ' || what || ' ' || detail from activity where about = :claim")
                        .param("claim", "/claims/" + article.first())
                        .query(String.class)
                        .list())
                .containsExactly("api.reviser api.rejected A script");
    }

    @Test
    void acceptsRejectsRetractsAndSupersedes() {
        assertThat(send("publication", "{\"revision\": 1}")).hasStatusOk();
        assertThat(claim().review()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(send("retraction", "{\"revision\": 2, \"why\": \"Withdrawn by its source\"}"))
                .hasStatusOk();
        assertThat(claim().review()).isEqualTo(ReviewState.RETRACTED);
        assertThat(send(article.claims().get(1), "rejection", "{\"revision\": 1}", Map.of()))
                .hasStatusOk();

        long successor = fixture.article().first();
        assertThat(send(
                        article.claims().get(2),
                        "supersession",
                        "{\"revision\": 1, \"why\": \"Newer\", \"successor\": " + successor + "}",
                        Map.of()))
                .hasStatusOk();
        assertThat(history.successor(article.claims().get(2))).isPresent();
    }

    @Test
    void givesBothVersionsBackWhenSomebodyWasFaster() {
        desk.publish(article.first(), 1, new By("erika", "looked"));
        send("correction", "{\"revision\": 2, \"metric\": \"killed\"}");
        String late = "{\"revision\": 1, \"metric\": \"wounded\", \"aspect\": \"mine\"}";
        assertThat(send("correction", late))
                .hasStatus(409)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("\"readRevision\":1", "\"revision\":3", "\"current\":{", "\"metric\":\"killed\"")
                .contains("\"field\":\"metric\"", "\"isYoursUntouched\":false");
        assertThat(send(article.first(), "correction", late, Map.of("If-Match", "\"2\"")))
                .as("a failed precondition")
                .hasStatus(412);
        assertThat(send("retraction", "{\"revision\": 2, \"why\": \"No\"}"))
                .hasStatus(409)
                .bodyText()
                .contains("\"revision\":3", "\"current\":{");
        assertThat(claim().revision()).isEqualTo(3);
        assertThat(send(article.first(), "retraction", "{\"why\": \"No\"}", Map.of("If-Match", "\"3\"")))
                .hasStatusOk()
                .bodyText()
                .contains("\"revision\":4", "\"review\":\"retracted\"");
    }

    @Test
    void fourEyesHoldForProgramsToo() {
        rules.change(rules.read().version(), true, null, "ada");
        try {
            assertThat(send("correction", "{\"revision\": 1, \"metric\": \"killed\"}"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("\"revision\":2", "\"review\":\"suggested\"");
            assertThat(send("publication", "{\"revision\": 2}"))
                    .hasStatus(409)
                    .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .bodyText()
                    .contains("somebody else has to publish it");
            desk.publish(article.first(), 2, new By("omar", "looked"));
        } finally {
            rules.change(rules.read().version(), false, null, "ada");
        }
        assertThat(claim().review()).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void tellsAtEachFieldWhatIsWrong() {
        assertThat(send("correction", """
                {"revision": 1, "metric": "planets", "asOf": "never", "quantity": {"text": "many \\u0000 men"},
                 "modality": "sung"}"""))
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"metric\"", "\"field\":\"asOf\"", "\"field\":\"quantity.text\"")
                .contains("\"field\":\"modality\"");
        assertThat(send("correction", "{\"revision\": 1, \"quote\": {\"exact\": \"other words\"}}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"quote.exact\"");
        assertThat(send("retraction", "{\"revision\": 1}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"why\"");
        assertThat(send("rejection", "{\"revision\": 1, \"why\": \"" + "x".repeat(501) + "\"}"))
                .hasStatus(422);
        assertThat(send("supersession", "{\"revision\": 1, \"why\": \"x\", \"successor\": " + article.first() + "}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"successor\"");
        assertThat(send("retraction", "{\"revision\": 1, \"why\": \"not published yet\"}"))
                .hasStatus(409);
        assertThat(claim().revision()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correction", "publication", "rejection", "retraction", "supersession"})
    void refusesWhatCannotBeRead(String step) {
        String successor =
                ", \"why\": \"x\", \"successor\": " + article.claims().get(1) + "}";
        assertThat(send(step, "{\"metric\": \"killed\"" + successor))
                .as("without a revision")
                .hasStatus(428);
        assertThat(send(article.first(), step, "{" + successor.substring(2), Map.of("If-Match", "*")))
                .as("whatever it is by now")
                .hasStatus(400);
        assertThat(send(step, "{\"revision\": \"x")).hasStatus(400);
        assertThat(send(step, "[]")).hasStatus(400);
        assertThat(send(step, "{\"revision\": 1e99" + successor)).hasStatus4xxClientError();
        assertThat(send(999_999_999L, step, "{\"revision\": 1" + successor, Map.of()))
                .hasStatus(404);
        assertThat(ApiWriter.post(mvc, address(article.first(), step), "{\"revision\": 1}", "", Map.of()))
                .hasStatus(401);
        assertThat(claim().revision()).isEqualTo(1);
    }

    private MvcTestResult send(String step, String body) {
        return send(article.first(), step, body, Map.of());
    }

    private MvcTestResult send(long claim, String step, String body, Map<String, String> headers) {
        return Objects.requireNonNull(program).post(address(claim, step), body, headers);
    }

    private static String address(long claim, String step) {
        return "/api/v1/claims/" + claim + "/" + step;
    }

    private ClaimView claim() {
        return claims.byId(article.first()).orElseThrow();
    }
}
