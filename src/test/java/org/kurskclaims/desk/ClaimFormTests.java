package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.ReviewState;
import org.kurskclaims.claims.Revision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ClaimFormTests extends AtTheClaimForm {

    @Autowired
    private ClaimHistory history;

    @Test
    void entersAClaimWithItsChainAndPublishesItAtOnce() {
        Map<String, String> fields = ClaimForms.villages(article);
        fields.put("speaker.claimant", "Joint Chiefs of Staff");
        fields.put("speaker.side", "south-korea");
        fields.put("speaker.cue", "said");
        fields.put("speaker.channels[0].name", "Yonhap Test Agency");
        fields.put("speaker.channels[0].side", "media");
        fields.put("speaker.channels[0].cue", "reported");

        assertThat(enter(fields)).hasStatus3xxRedirection();

        ClaimView claim = entered(article);
        assertThat(claim.review()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(claim.machine()).isFalse();
        assertThat(claim.quantity().best()).isEqualByComparingTo("45");
        assertThat(claim.citations().get(0).chain())
                .extracting(link -> link.role() + " " + link.actor().name())
                .containsExactly("origin South Korean Joint Chiefs of Staff", "channel Yonhap Test Agency");
        assertThat(history.revisions(claim.id()))
                .extracting(Revision::who, Revision::why)
                .containsExactly(tuple("erika", "Entered by hand"));
    }

    @Test
    void makesOneClaimOfAFormThatIsSentTwice() {
        Map<String, String> fields = ClaimForms.villages(article);
        enter(fields);
        assertThat(enter(fields)).hasStatus3xxRedirection();
        assertThat(claims.inArticle(article.id()).stream().filter(claim -> !claim.machine()))
                .hasSize(1);
    }

    @Test
    void refusesAQuoteThatIsNotInTheTextAndKeepsWhatWasTyped() {
        Map<String, String> fields = ClaimForms.villages(article);
        fields.put("quote.exact", "46 villages <script>");
        fields.put("quote.start", "0");
        fields.put("quote.end", "11");
        fields.put("dates.asOf", "the day after never");
        assertThat(enter(fields))
                .hasStatusOk()
                .bodyText()
                .contains("These words do not stand in the text", "46 villages &lt;script&gt;")
                .contains("This cannot be read as a date", "the day after never");
        assertThat(claims.inArticle(article.id())).hasSize(3);
    }

    @Test
    void findsTheQuoteByItsWordsAlone() {
        Map<String, String> fields = ClaimForms.villages(article);
        fields.put("quote.start", "");
        fields.put("quote.end", "");
        fields.put("quote.exact", "45\n  villages");
        enter(fields);
        assertThat(entered(article).citations().get(0).exact()).isEqualTo("45 villages");
    }

    @Test
    void pointsAtEveryFieldThatIsWrong() {
        Map<String, String> wrong = Map.of(
                "matter.metric", "no-such",
                "matter.subject", "martians",
                "matter.place", "Atlantis",
                "figure.words", "a lot",
                "matter.kind", "rate",
                "matter.modality", "perhaps",
                "dates.asOf", "2024-13-45",
                "quote.exact", "");
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            Map<String, String> fields = ClaimForms.villages(article);
            fields.put(one.getKey(), one.getValue());
            assertThat(enter(fields)).as(one.getKey()).hasStatusOk().bodyText().contains("class=\"error\"");
        }
        for (String number : List.of("-5", "1e99999999", "NaN", "0x10", "9".repeat(500), "'; --")) {
            Map<String, String> fields = ClaimForms.villages(article);
            fields.put("figure.best", number);
            assertThat(enter(fields)).as(number).hasStatusOk().bodyText().contains("Not a number");
        }
        Map<String, String> contradictory = ClaimForms.villages(article);
        contradictory.put("figure.low", "9");
        contradictory.put("figure.high", "3");
        assertThat(enter(contradictory)).bodyText().contains("contradict each other");
        assertThat(claims.inArticle(article.id())).hasSize(3);
    }

    @Test
    void survivesHugeInput() {
        for (String field : List.of(
                "quote.exact",
                "figure.words",
                "matter.item",
                "speaker.claimant",
                "dates.asOf",
                "figure.base",
                "why",
                "speaker.channels[0].name",
                "entry")) {
            Map<String, String> fields = ClaimForms.villages(article);
            fields.put(field, "x".repeat(200_000));
            MvcTestResult result = enter(fields);
            assertThat(result.getResponse().getStatus()).as(field).isIn(200, 302);
        }
        Map<String, String> fields = ClaimForms.villages(article);
        fields.put("speaker.channels[250].name", "x");
        assertThat(enter(fields).getResponse().getStatus()).isLessThan(500);
        fields = ClaimForms.villages(article);
        fields.put("speaker.channels[99999].name", "x");
        assertThat(enter(fields).getResponse().getStatus()).isLessThan(500);
    }

    @Test
    void addsAPassageToAClaimThatSaysTheSame() {
        Map<String, String> fields = ClaimForms.villages(article);
        fields.put("action", "cite-" + article.first());
        assertThat(enter(fields)).hasStatus3xxRedirection();
        assertThat(corrected().citations()).hasSize(2);
    }

    private ClaimView entered(DeskFixture.Article article) {
        return claims.inArticle(article.id()).stream()
                .filter(claim -> !claim.machine())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsTheArticleOfANewClaimByItsWords() {
        String word =
                article.text().substring(article.text().lastIndexOf(' ') + 1).replace(".", "");

        assertThat(mvc.get().uri("/editor/claims/new").param("q", word))
                .bodyText()
                .contains("/editor/claims/new?article=" + article.id() + "\"");
        assertThat(mvc.get().uri("/editor/claims/new").param("q", "zebrafish \"><b>"))
                .hasStatusOk()
                .bodyText()
                .contains("No article has these words", "&gt;&lt;b&gt;");
    }
}
