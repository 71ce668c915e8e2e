package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.ReviewState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class BulkEditTests extends AtTheDesk {

    @Autowired
    private ClaimHistory history;

    private List<Long> ids = List.of();

    @BeforeEach
    void threeSuggestions() {
        ids = fixture.article().claims();
    }

    @Test
    void showsWhatWouldChangeAndThenChangesItWithOneReason() {
        Map<String, String> edit = Map.of(
                "subject",
                "russia",
                "place",
                "-",
                "review",
                "published",
                "credibility",
                "2",
                "credibilityReason",
                "Two sources",
                "why",
                "Read again <together>");
        assertThat(send("preview", edit))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "3 claims of 3 would change", "<del>North Korea</del>", "<ins>Russia</ins>", "Change 3 claims")
                .contains("&lt;together&gt;");
        assertThat(claim(0).subject()).as("nothing is written yet").isEqualTo("north-korea");

        assertThat(send("changes", edit)).hasStatus3xxRedirection();

        for (int i = 0; i < ids.size(); i++) {
            ClaimView claim = claim(i);
            assertThat(claim.subject()).isEqualTo("russia");
            assertThat(claim.place()).isNull();
            assertThat(claim.credibility()).isEqualTo(2);
            assertThat(claim.review()).isEqualTo(ReviewState.PUBLISHED);
            assertThat(claim.quantity().text()).isNotEmpty();
            assertThat(history.revisions(claim.id())).last().satisfies(revision -> {
                assertThat(revision.who()).isEqualTo("erika");
                assertThat(revision.why()).isEqualTo("Read again <together>");
            });
        }
    }

    @Test
    void understandsTheOtherNamesOfMetricsAndPlaces() {
        Map<String, String> place = Map.of("place", "Yunakivka", "why", "Read again");
        assertThat(send("changes", place)).hasStatus3xxRedirection();
        assertThat(claim(0).place()).isEqualTo("sumy-oblast");
        assertThat(send("preview", Map.of("metric", "wia", "why", "Read again")))
                .bodyText()
                .contains("<ins>Wounded</ins>");
    }

    @Test
    void doesNothingByHalves() {
        String old = picked();
        mvc.post()
                .uri("/editor/claims/" + ids.get(1) + "/rejection")
                .with(csrf())
                .param("revision", "" + claim(1).revision())
                .exchange();
        MvcTestResult refused = mvc.post()
                .uri("/editor/bulk/claims/changes")
                .with(csrf())
                .param("claims", old.split(","))
                .param("subject", "russia")
                .param("why", "why")
                .exchange();
        assertThat(refused)
                .hasStatusOk()
                .bodyText()
                .contains("Somebody else changed it meanwhile", "Not all of it can be done");
        assertThat(claim(0).subject()).isEqualTo("north-korea");
        assertThat(send("changes", Map.of("review", "retracted", "why", "why")))
                .bodyText()
                .contains("Its state does not allow this");
        assertThat(send("preview", Map.of("metric", "territory-area", "why", "why")))
                .bodyText()
                .contains("in another unit than this metric");
    }

    @Test
    void pointsAtWhatIsMissing() {
        assertThat(send("changes", Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("Choose what to change", "One reason for");
        assertThat(send(
                        "changes",
                        Map.of(
                                "metric",
                                "ghosts",
                                "subject",
                                "mars",
                                "place",
                                "<x>",
                                "credibility",
                                "9",
                                "review",
                                "odd")))
                .bodyText()
                .contains(
                        "No such metric",
                        "Nobody of the list",
                        "Not a known place",
                        "Choose one of the list",
                        "A grade needs a reason");
        assertThat(mvc.post()
                        .uri("/editor/bulk/claims/preview")
                        .with(csrf())
                        .param("claims", "x", "1:1:1", "-1:2", "99999999:1")
                        .param("why", "w".repeat(100_000)))
                .hasStatusOk()
                .bodyText()
                .contains("Too long");
        assertThat(mvc.get().uri("/editor/bulk/claims?metric=killed&review=suggested&q=%27%3B--&page=9999"))
                .hasStatusOk();
        assertThat(mvc.get().uri("/editor/bulk/claims?metric=casualties"))
                .bodyText()
                .contains("name=\"claims\"");
    }

    private ClaimView claim(int index) {
        return claims.byId(ids.get(index)).orElseThrow();
    }

    private String picked() {
        return ids.stream()
                .map(id -> id + ":" + claims.byId(id).orElseThrow().revision())
                .collect(java.util.stream.Collectors.joining(","));
    }

    private MvcTestResult send(String step, Map<String, String> edit) {
        var request = mvc.post().uri("/editor/bulk/claims/" + step).with(csrf()).param("claims", picked().split(","));
        edit.forEach(request::param);
        return request.exchange();
    }
}
