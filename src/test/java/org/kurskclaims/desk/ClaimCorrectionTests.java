package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.ReviewState;

/** The form of a claim that is there already. */
class ClaimCorrectionTests extends AtTheClaimForm {

    @Test
    void correctsAndAcceptsASuggestionInOne() {
        Map<String, String> fields = ClaimForms.correction(article);
        assertThat(correct(fields)).hasStatus3xxRedirection();
        ClaimView claim = corrected();
        assertThat(claim.review()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(claim.metric()).isEqualTo("killed");
        assertThat(claim.credibility()).isEqualTo(3);
    }

    @Test
    void savesTheChainOfAnExistingClaim() {
        Map<String, String> fields = ClaimForms.correction(article);
        fields.put("speaker.cue", "estimated");
        fields.put("speaker.channels[0].name", "Yonhap Test Agency");
        fields.put("speaker.channels[0].side", "media");
        fields.put("speaker.channels[0].cue", "citing");
        assertThat(correct(fields)).hasStatus3xxRedirection();

        assertThat(corrected().citations().get(0).chain())
                .extracting(link -> link.role() + " " + link.actor().name() + " " + link.cue())
                .containsExactly(
                        "origin South Korean Joint Chiefs of Staff estimated", "channel Yonhap Test Agency citing");
        assertThat(mvc.get().uri("/editor/claims/" + article.first() + "/history"))
                .bodyText()
                .contains("<del>South Korean Joint Chiefs of Staff (said)</del>")
                .contains("<ins>South Korean Joint Chiefs of Staff (estimated) → Yonhap Test Agency (citing)</ins>");
    }

    @Test
    void showsBothVersionsByFieldWhenTwoEditorsCollide() {
        Map<String, String> first = ClaimForms.correction(article);
        first.put("dates.asOf", "2024-12-20");
        first.put("speaker.cue", "said");
        first.put("speaker.channels[0].name", "Yonhap Test Agency");
        first.put("speaker.channels[0].side", "media");
        correct(first);
        Map<String, String> late = ClaimForms.correction(article);
        late.put("matter.metric", "wounded");
        late.put("figure.words", "about 777");
        late.put("speaker.cue", "said");
        int now = corrected().revision();

        assertThat(correct(late))
                .hasStatusOk()
                .bodyText()
                .contains("Somebody else changed this claim", "take-figure", "take-metric")
                .contains("about 1,150", "value=\"about 777\"")
                .as("what the second one had left alone")
                .contains("value=\"2024-12-20\"", "value=\"Yonhap Test Agency\"", "taken over")
                .contains("name=\"revision\" value=\"" + now + "\"", "name=\"started\" value=\"1\"");
        assertThat(corrected().metric()).isEqualTo("killed");

        late.put("revision", "" + now);
        late.put("started", "1");
        late.put("dates.asOf", "2024-12-20");
        late.put("action", "take-metric");
        assertThat(correct(late))
                .bodyText()
                .contains("name=\"matter.metric\" value=\"Killed\"", "value=\"about 777\"", "take-figure")
                .doesNotContain("take-metric");
        late.put("action", "save");
        late.put("matter.metric", "killed");
        assertThat(correct(late)).hasStatus3xxRedirection();
        ClaimView merged = corrected();
        assertThat(merged.quantity().best()).isEqualByComparingTo("777");
        assertThat(merged.metric()).isEqualTo("killed");
    }

    @Test
    void asksForTheReasonOfAGrade() {
        Map<String, String> fields = ClaimForms.correction(article);
        fields.remove("grade.reason");
        assertThat(correct(fields)).hasStatusOk().bodyText().contains("A grade needs a reason");
    }
}
