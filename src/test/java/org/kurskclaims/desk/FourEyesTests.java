package org.kurskclaims.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimChange;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.ClaimCorrections;
import org.kurskclaims.claims.ClaimDesk;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.HouseRules;
import org.kurskclaims.claims.NewCitation;
import org.kurskclaims.claims.NewClaim;
import org.kurskclaims.claims.QueuedArticle;
import org.kurskclaims.claims.ReviewQueue;
import org.kurskclaims.claims.ReviewState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class FourEyesTests extends AtTheDesk {

    private static final By ERIKA = new By("erika", "read again");

    @Autowired
    private HouseRules rules;

    @Autowired
    private ClaimDesk desk;

    @Autowired
    private ClaimCorrections corrections;

    @Autowired
    private ClaimHistory history;

    @Autowired
    private ReviewQueue waiting;

    @Autowired
    private JdbcClient jdbc;

    private DeskFixture.Article article;
    private long suggestion;

    @BeforeEach
    void fourEyesAreRequired() {
        article = fixture.article();
        suggestion = article.first();
        rules.change(rules.read().version(), true, null, "ada");
    }

    @AfterEach
    void theyAreNotElsewhere() {
        rules.change(rules.read().version(), false, null, "ada");
    }

    @Test
    void anybodyMayAcceptWhatTheMachineFound() {
        assertThat(publish(suggestion, "erika")).hasStatus3xxRedirection();
        assertThat(state(suggestion)).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void whoeverCorrectedASuggestionCannotAcceptIt() {
        correct(suggestion, "russia");
        assertThat(publish(suggestion, "erika")).hasStatus(409).bodyText().contains("somebody else has to publish it");
        assertThat(state(suggestion)).isEqualTo(ReviewState.SUGGESTED);
        assertThat(publish(suggestion, "omar")).hasStatus3xxRedirection();
        assertThat(state(suggestion)).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void whatSomebodyEnteredWaitsForSomebodyElse() {
        ClaimContent content = history.content(suggestion, 1).orElseThrow();
        long passage = jdbc.sql("select passage_id from citation where claim_id = :claim")
                .param("claim", suggestion)
                .query(Long.class)
                .single();
        ClaimContent other = with(content, "civilians");
        long entered = desk.record(NewClaim.entered(other, new NewCitation(passage, List.of())), ERIKA)
                .claim();
        assertThat(state(entered)).isEqualTo(ReviewState.SUGGESTED);
        assertThat(publish(entered, "erika")).hasStatus(409);
        assertThat(publish(entered, "omar")).hasStatus3xxRedirection();
    }

    @Test
    void aCorrectedPublishedClaimWaitsAgainAndAnImportDoesNotHideItsAuthor() {
        publish(suggestion, "omar");
        correct(suggestion, "russia");
        assertThat(state(suggestion)).isEqualTo(ReviewState.SUGGESTED);
        jdbc.sql("select set_config('kursk.who', 'import', false)").query(row -> {});
        jdbc.sql("update claim set version = version + 1 where id = :id")
                .param("id", suggestion)
                .update();
        assertThat(desk.mayPublish(suggestion, "erika")).isFalse();
        assertThat(desk.mayPublish(suggestion, "omar")).isTrue();
    }

    @Test
    void aCorrectionThatChangesNothingLeavesAClaimPublished() {
        publish(suggestion, "omar");
        ClaimContent same =
                history.content(suggestion, history.latest(suggestion)).orElseThrow();
        corrections.correct(suggestion, history.latest(suggestion), same, ERIKA);
        assertThat(state(suggestion)).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void aDecisionMakesNobodyAnAuthor() {
        publish(suggestion, "erika");
        corrections.grade(suggestion, history.latest(suggestion), 2, "Two sources", ERIKA);
        desk.retract(suggestion, history.latest(suggestion), ERIKA);
        assertThat(publish(suggestion, "erika")).hasStatus3xxRedirection();
    }

    @Test
    void aCorrectionIsOneRevisionAndItsAcceptanceBySomebodyElseAnother() {
        assertThat(correctByForm("erika")).hasStatus3xxRedirection();
        assertThat(history.latest(suggestion)).isEqualTo(2);
        assertThat(state(suggestion)).isEqualTo(ReviewState.SUGGESTED);

        publish(suggestion, "omar");
        assertThat(history.latest(suggestion)).isEqualTo(3);
        assertThat(state(suggestion)).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void whoeverSavesWhatSomebodyElseCorrectedAsItIsAcceptsIt() {
        correctByForm("erika");
        assertThat(correctByForm("omar")).hasStatus3xxRedirection();
        assertThat(state(suggestion)).isEqualTo(ReviewState.PUBLISHED);
        assertThat(history.latest(suggestion)).isEqualTo(3);
    }

    @Test
    void aGradeGivenAlongWithAnAcceptanceIsOneRevision() {
        corrections.settle(suggestion, 1, ClaimChange.NONE.with(new ClaimChange.Credibility(2, "Two sources")), ERIKA);
        assertThat(state(suggestion)).isEqualTo(ReviewState.PUBLISHED);
        assertThat(history.latest(suggestion)).isEqualTo(2);
    }

    @Test
    void aCorrectedPublishedClaimWaitsInOneRevision() {
        publish(suggestion, "omar");
        correctByForm("erika");
        assertThat(state(suggestion)).isEqualTo(ReviewState.SUGGESTED);
        assertThat(history.latest(suggestion)).isEqualTo(3);
        assertThat(publish(suggestion, "erika")).hasStatus(409);
    }

    @Test
    void whoeverPutsThePublishedChainRightIsAnAuthorToo() {
        publish(suggestion, "omar");
        long citation = claims.byId(suggestion).orElseThrow().citations().get(0).id();
        corrections.attribute(suggestion, 2, citation, List.of(), ERIKA);
        assertThat(state(suggestion)).isEqualTo(ReviewState.SUGGESTED);
        assertThat(history.latest(suggestion)).isEqualTo(3);
        assertThat(desk.mayPublish(suggestion, "erika")).isFalse();
        assertThat(desk.mayPublish(suggestion, "omar")).isTrue();
    }

    @Test
    void theQueueSaysWhoWaitsForWhomAndOffersNobodyTheirOwn() {
        assertThat(correctByForm("erika")).flash().containsEntry("notice", "desk.done.corrected-waits");
        assertThat(queue("erika"))
                .contains("data-others=\"true\" data-claim=\"" + suggestion + "\"", "yours: waits for somebody else");
        assertThat(card("erika")).doesNotContain("data-key=\"a\"").contains("data-key=\"c\"", "data-key=\"r\"");
        assertThat(queue("omar")).contains("erika had a hand in it").doesNotContain("data-others");
        assertThat(card("omar")).contains("data-key=\"a\"");
        assertThat(mvc.get().uri("/editor/claims/" + suggestion + "/edit"))
                .bodyText()
                .contains("Save for a second pair of eyes");
    }

    @Test
    void anArticleInWhichAllWaitsForOthersComesAfterTheRest() {
        ClaimForms.send(mvc, "/editor/claims/new", ClaimForms.villages(article));
        article.claims().forEach(claim -> publish(claim, "omar"));
        assertThat(queued("erika")).as("at its end").endsWith(article.id());
        assertThat(queued("omar")).as("as the latest").startsWith(article.id());
    }

    private List<Long> queued(String who) {
        return waiting.waiting(1000, who).stream().map(QueuedArticle::id).toList();
    }

    private MvcTestResult correctByForm(String who) {
        Map<String, String> fields = ClaimForms.correction(article);
        fields.put("revision", "" + history.latest(suggestion));
        return ClaimForms.send(mvc, "/editor/claims/" + suggestion + "/edit", fields, who);
    }

    private String queue(String who) {
        return read("/editor/queue?article=" + article.id(), who);
    }

    private String card(String who) {
        return read("/editor/claims/" + suggestion + "/card?article=" + article.id(), who);
    }

    private String read(String address, String who) {
        return new String(
                mvc.get()
                        .uri(address)
                        .with(user(who).roles("EDITOR"))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8);
    }

    @Test
    void theScriptOfTheQueueGetsOneSentence() {
        correct(suggestion, "russia");
        assertThat(mvc.post()
                        .uri("/editor/claims/" + suggestion + "/publication")
                        .with(csrf())
                        .param("card", "true")
                        .param("revision", "" + history.latest(suggestion)))
                .hasStatus(409)
                .bodyText()
                .startsWith("Four eyes are required here");
    }

    @Test
    void aSelectionIsNotPublishedByWhoeverChangesIt() {
        MvcTestResult preview = mvc.post()
                .uri("/editor/bulk/claims/preview")
                .with(csrf())
                .param("claims", suggestion + ":" + history.latest(suggestion))
                .param("subject", "russia")
                .param("review", "published")
                .param("why", "why")
                .exchange();
        assertThat(preview).hasStatusOk().bodyText().contains("Four eyes are required", "Not all of it can be done");
    }

    private void correct(long claim, String subject) {
        int revision = history.latest(claim);
        corrections.correct(
                claim, revision, with(history.content(claim, revision).orElseThrow(), subject), ERIKA);
    }

    private static ClaimContent with(ClaimContent content, String subject) {
        return content.counting(content.metric(), subject, content.place());
    }

    private MvcTestResult publish(long claim, String who) {
        return mvc.post()
                .uri("/editor/claims/" + claim + "/publication")
                .with(csrf())
                .with(user(who).roles("EDITOR"))
                .param("revision", "" + history.latest(claim))
                .exchange();
    }

    private ReviewState state(long claim) {
        return claims.byId(claim).map(ClaimView::review).orElseThrow();
    }
}
