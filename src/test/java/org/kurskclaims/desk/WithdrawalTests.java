package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.ClaimCorrections;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.ReviewState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class WithdrawalTests extends AtTheDesk {

    @Autowired
    private ClaimHistory history;

    @Autowired
    private ClaimCorrections corrections;

    private long id;

    @BeforeEach
    void published() {
        id = fixture.article().first();
        step("publication", "", "");
    }

    @Test
    void retractsWithAReasonAndBringsBack() {
        assertThat(step("retraction", "The source withdrew <it>", "")).hasStatus3xxRedirection();
        assertThat(state()).isEqualTo(ReviewState.RETRACTED);
        assertThat(step("restoration", "The source stands by it", "")).hasStatus3xxRedirection();
        assertThat(state()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(mvc.get().uri("/editor/claims/" + id + "/history"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "The source withdrew &lt;it&gt;",
                        "The source stands by it",
                        "erika",
                        "<del>reviewed</del>",
                        "<ins>retracted</ins>");
    }

    @Test
    void replacesOneClaimByAnother() {
        long better = fixture.article().first();
        assertThat(step("supersession", "A later count", "" + better)).hasStatus3xxRedirection();
        assertThat(state()).isEqualTo(ReviewState.SUPERSEDED);
        assertThat(mvc.get().uri("/editor/claims/" + id + "/history"))
                .bodyText()
                .contains("Replaced by claim " + better);
    }

    @Test
    void doesNothingWithoutAReasonOrASuccessor() {
        assertThat(step("retraction", "  ", "")).hasStatusOk().bodyText().contains("give a reason");
        assertThat(step("retraction", "x".repeat(100_000), ""))
                .hasStatusOk()
                .bodyText()
                .contains("Too long");
        for (String successor : new String[] {"", "no", "-1", "999999999", "" + id, "9".repeat(40)}) {
            assertThat(step("supersession", "why", successor))
                    .hasStatusOk()
                    .bodyText()
                    .contains("no such other claim");
        }
        assertThat(state()).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void restoresWhatAnEarlierRevisionSaid() {
        ClaimView before = claims.byId(id).orElseThrow();
        ClaimContent first = history.content(id, 1).orElseThrow();
        corrections.correct(id, before.revision(), other(first), new By("erika", "A mistake"));

        assertThat(restore(1, " ")).hasStatusOk().bodyText().contains("give a reason");
        assertThat(restore(1, "It was right before")).hasStatus3xxRedirection();

        ClaimView after = claims.byId(id).orElseThrow();
        assertThat(after.metric()).isEqualTo(before.metric());
        assertThat(after.review()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(mvc.get().uri("/editor/claims/" + id + "/history"))
                .bodyText()
                .contains("It was right before", "<del>wounded</del> <ins>casualties</ins>");
        assertThat(restore(999, "why")).hasStatus(404);
    }

    private static ClaimContent other(ClaimContent content) {
        return content.counting("wounded", content.subject(), content.place());
    }

    private MvcTestResult restore(int earlier, String reason) {
        return mvc.post()
                .uri("/editor/claims/" + id + "/content")
                .with(csrf())
                .param("revision", "" + claims.byId(id).orElseThrow().revision())
                .param("earlier", "" + earlier)
                .param("reason", reason)
                .exchange();
    }

    @Test
    void tellsTheLaterOfTwoEditors() {
        int seen = claims.byId(id).orElseThrow().revision();
        step("retraction", "why", "");
        assertThat(mvc.post()
                        .uri("/editor/claims/" + id + "/retraction")
                        .with(csrf())
                        .param("revision", "" + seen)
                        .param("reason", "why"))
                .hasStatus(409);
    }

    private MvcTestResult step(String step, String reason, String successor) {
        return mvc.post()
                .uri("/editor/claims/" + id + "/" + step)
                .with(csrf())
                .param("revision", "" + claims.byId(id).orElseThrow().revision())
                .param("reason", reason)
                .param("successor", successor)
                .exchange();
    }

    private ReviewState state() {
        return claims.byId(id).orElseThrow().review();
    }
}
