package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.ReviewState;
import org.kurskclaims.claims.Revision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class ClaimFormTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DeskFixture fixture;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimHistory history;

    @Test
    void fillsTheFigureOfASelection() {
        DeskFixture.Article article = fixture.article();
        int at = article.text().indexOf("45 villages");
        assertThat(mvc.get().uri("/editor/claims/new?article=" + article.id() + "&start=" + at + "&end=" + (at + 2)))
                .hasStatusOk()
                .bodyText()
                .containsPattern("name=\"quote.start\" value=\"\\d+\"")
                .contains("45");
    }

    @Test
    void fillsWhoSpeaksThereWhereTheFigureIsNoKnownKind() {
        DeskFixture.Article article = fixture.article();
        int at = article.text().indexOf("45 villages");
        assertThat(mvc.get().uri("/editor/claims/new?article=" + article.id() + "&start=" + at + "&end=" + (at + 2)))
                .bodyText()
                .as("12 tanks and 45 are told by whom the article named before")
                .containsPattern("name=\"speaker.claimant\" value=\"[^\"]+\"");
    }

    @Test
    void drawsWhatCanBeReadBeforeTheFormIsComplete() {
        DeskFixture.Article article = fixture.article();
        Map<String, String> fields = villages(article);
        fields.put("dates.stated", "some day");
        assertThat(send("/editor/claims/preview", fields))
                .hasStatusOk()
                .bodyText()
                .contains("As it would be drawn");
    }

    @Test
    void entersAClaimWithItsChainAndPublishesItAtOnce() {
        DeskFixture.Article article = fixture.article();
        Map<String, String> fields = villages(article);
        fields.put("speaker.claimant", "Joint Chiefs of Staff");
        fields.put("speaker.cue", "said");
        fields.put("speaker.channels[0].name", "Yonhap Test Agency");
        fields.put("speaker.channels[0].side", "media");
        fields.put("speaker.channels[0].cue", "reported");

        assertThat(send("/editor/claims/new", fields)).hasStatus3xxRedirection();

        ClaimView claim = entered(article);
        assertThat(claim.review()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(claim.machine()).isFalse();
        assertThat(claim.quantity().best()).isEqualByComparingTo("45");
        assertThat(claim.citations().get(0).chain())
                .extracting(link -> link.role() + " " + link.actor().name())
                .containsExactly("origin Joint Chiefs of Staff", "channel Yonhap Test Agency");
        assertThat(history.revisions(claim.id()))
                .extracting(Revision::who, Revision::why)
                .containsExactly(tuple("erika", "Entered by hand"));
    }

    @Test
    void makesOneClaimOfAFormThatIsSentTwice() {
        DeskFixture.Article article = fixture.article();
        Map<String, String> fields = villages(article);
        send("/editor/claims/new", fields);
        assertThat(send("/editor/claims/new", fields)).hasStatus3xxRedirection();
        assertThat(claims.inArticle(article.id()).stream().filter(claim -> !claim.machine()))
                .hasSize(1);
    }

    @Test
    void refusesAQuoteThatIsNotInTheTextAndKeepsWhatWasTyped() {
        DeskFixture.Article article = fixture.article();
        Map<String, String> fields = villages(article);
        fields.put("quote.exact", "46 villages <script>");
        fields.put("quote.start", "0");
        fields.put("quote.end", "11");
        fields.put("dates.asOf", "the day after never");
        assertThat(send("/editor/claims/new", fields))
                .hasStatusOk()
                .bodyText()
                .contains("These words do not stand in the text", "46 villages &lt;script&gt;")
                .contains("This cannot be read as a date", "the day after never");
        assertThat(claims.inArticle(article.id())).hasSize(3);
    }

    @Test
    void findsTheQuoteByItsWordsAlone() {
        DeskFixture.Article article = fixture.article();
        Map<String, String> fields = villages(article);
        fields.put("quote.start", "");
        fields.put("quote.end", "");
        fields.put("quote.exact", "45\n  villages");
        send("/editor/claims/new", fields);
        assertThat(entered(article).citations().get(0).exact()).isEqualTo("45 villages");
    }

    @Test
    void pointsAtEveryFieldThatIsWrong() {
        DeskFixture.Article article = fixture.article();
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
            Map<String, String> fields = villages(article);
            fields.put(one.getKey(), one.getValue());
            assertThat(send("/editor/claims/new", fields))
                    .as(one.getKey())
                    .hasStatusOk()
                    .bodyText()
                    .contains("class=\"error\"");
        }
        for (String number : List.of("-5", "1e99999999", "NaN", "0x10", "9".repeat(500), "'; --")) {
            Map<String, String> fields = villages(article);
            fields.put("figure.best", number);
            assertThat(send("/editor/claims/new", fields))
                    .as(number)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Not a number");
        }
        Map<String, String> contradictory = villages(article);
        contradictory.put("figure.low", "9");
        contradictory.put("figure.high", "3");
        assertThat(send("/editor/claims/new", contradictory)).bodyText().contains("contradict each other");
        assertThat(claims.inArticle(article.id())).hasSize(3);
    }

    @Test
    void survivesHugeInput() {
        DeskFixture.Article article = fixture.article();
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
            Map<String, String> fields = villages(article);
            fields.put(field, "x".repeat(200_000));
            MvcTestResult result = send("/editor/claims/new", fields);
            assertThat(result.getResponse().getStatus()).as(field).isIn(200, 302);
        }
        Map<String, String> fields = villages(article);
        fields.put("speaker.channels[250].name", "x");
        assertThat(send("/editor/claims/new", fields).getResponse().getStatus()).isLessThan(500);
        fields = villages(article);
        fields.put("speaker.channels[99999].name", "x");
        assertThat(send("/editor/claims/new", fields).getResponse().getStatus()).isLessThan(500);
    }

    @Test
    void reordersTheChainWithoutScript() {
        DeskFixture.Article article = fixture.article();
        Map<String, String> fields = villages(article);
        fields.put("speaker.channels[0].name", "Second");
        fields.put("speaker.channels[1].name", "First");
        fields.put("action", "up-1");
        assertThat(send("/editor/claims/new", fields))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("value=\"First\"", "value=\"Second\"");
        fields.put("action", "drop-0");
        assertThat(send("/editor/claims/new", fields))
                .bodyText()
                .contains("First")
                .doesNotContain("Second");
        fields.put("action", "more");
        assertThat(send("/editor/claims/new", fields)).bodyText().contains("speaker.channels[2].name");
    }

    @Test
    void correctsAndAcceptsASuggestionInOne() {
        DeskFixture.Article article = fixture.article();
        Map<String, String> fields = correction(article);
        assertThat(send("/editor/claims/" + article.first() + "/edit", fields)).hasStatus3xxRedirection();
        ClaimView claim = claims.byId(article.first()).orElseThrow();
        assertThat(claim.review()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(claim.metric()).isEqualTo("killed");
        assertThat(claim.credibility()).isEqualTo(3);
    }

    @Test
    void savesTheChainOfAnExistingClaim() {
        DeskFixture.Article article = fixture.article();
        Map<String, String> fields = correction(article);
        fields.put("speaker.cue", "estimated");
        fields.put("speaker.channels[0].name", "Yonhap Test Agency");
        fields.put("speaker.channels[0].side", "media");
        fields.put("speaker.channels[0].cue", "citing");
        assertThat(send("/editor/claims/" + article.first() + "/edit", fields)).hasStatus3xxRedirection();

        assertThat(claims.byId(article.first()).orElseThrow().citations().get(0).chain())
                .extracting(link -> link.role() + " " + link.actor().name() + " " + link.cue())
                .containsExactly("origin Joint Chiefs of Staff estimated", "channel Yonhap Test Agency citing");
        assertThat(mvc.get().uri("/editor/claims/" + article.first() + "/history"))
                .bodyText()
                .contains("<del>Joint Chiefs of Staff (said)</del>")
                .contains("<ins>Joint Chiefs of Staff (estimated) → Yonhap Test Agency (citing)</ins>");
    }

    @Test
    void showsBothVersionsByFieldWhenTwoEditorsCollide() {
        DeskFixture.Article article = fixture.article();
        String address = "/editor/claims/" + article.first() + "/edit";
        Map<String, String> first = correction(article);
        first.put("dates.asOf", "2024-12-20");
        first.put("speaker.cue", "said");
        first.put("speaker.channels[0].name", "Yonhap Test Agency");
        send(address, first);
        Map<String, String> late = correction(article);
        late.put("matter.metric", "wounded");
        late.put("figure.words", "about 777");
        late.put("speaker.cue", "said");
        int now = claims.byId(article.first()).orElseThrow().revision();

        assertThat(send(address, late))
                .hasStatusOk()
                .bodyText()
                .contains("Somebody else changed this claim", "take-figure", "take-metric")
                .contains("about 1,150", "value=\"about 777\"")
                .as("what the second one had left alone")
                .contains("value=\"2024-12-20\"", "value=\"Yonhap Test Agency\"", "taken over")
                .contains("name=\"revision\" value=\"" + now + "\"", "name=\"started\" value=\"1\"");
        assertThat(claims.byId(article.first()).orElseThrow().metric()).isEqualTo("killed");

        late.put("revision", "" + now);
        late.put("started", "1");
        late.put("dates.asOf", "2024-12-20");
        late.put("action", "take-metric");
        assertThat(send(address, late))
                .bodyText()
                .contains("<option value=\"killed\" title", "value=\"about 777\"", "take-figure")
                .doesNotContain("take-metric");
        late.put("action", "save");
        late.put("matter.metric", "killed");
        assertThat(send(address, late)).hasStatus3xxRedirection();
        ClaimView merged = claims.byId(article.first()).orElseThrow();
        assertThat(merged.quantity().best()).isEqualByComparingTo("777");
        assertThat(merged.metric()).isEqualTo("killed");
    }

    @Test
    void asksForTheReasonOfAGrade() {
        DeskFixture.Article article = fixture.article();
        Map<String, String> fields = correction(article);
        fields.remove("grade.reason");
        assertThat(send("/editor/claims/" + article.first() + "/edit", fields))
                .hasStatusOk()
                .bodyText()
                .contains("A grade needs a reason");
    }

    @Test
    void previewsReadingDrawingAndDuplicatesWithoutWriting() {
        DeskFixture.Article article = fixture.article();
        Map<String, String> fields = correction(article);
        fields.remove("revision");
        fields.put("matter.metric", "casualties");
        ClaimView known = claims.byId(article.first()).orElseThrow();
        fields.put("figure.words", known.quantity().text());
        fields.put("quote.exact", known.citations().get(0).exact());
        long before = claims.count(ClaimFilter.none());
        assertThat(send("/editor/claims/preview", fields))
                .hasStatusOk()
                .bodyText()
                .contains("<span hidden data-read=\"quantity\">about 1,1", "<svg", "cite-" + article.first());
        assertThat(claims.count(ClaimFilter.none())).isEqualTo(before);
    }

    @Test
    void addsAPassageToAClaimThatSaysTheSame() {
        DeskFixture.Article article = fixture.article();
        Map<String, String> fields = villages(article);
        fields.put("action", "cite-" + article.first());
        assertThat(send("/editor/claims/new", fields)).hasStatus3xxRedirection();
        assertThat(claims.byId(article.first()).orElseThrow().citations()).hasSize(2);
    }

    @Test
    void suggestsActorsByAnyOfTheirNames() {
        fixture.article();
        assertThat(mvc.get().uri("/editor/actors/suggestions?q=joint chi"))
                .hasStatusOk()
                .bodyText()
                .contains("Joint Chiefs of Staff");
        assertThat(mvc.get().uri("/editor/actors/suggestions?q=%25%27%22<")).hasStatusOk();
    }

    private static Map<String, String> villages(DeskFixture.Article article) {
        Map<String, String> fields = new LinkedHashMap<>();
        int at = article.text().indexOf("45 villages");
        fields.put("article", "" + article.id());
        fields.put("quote.start", "" + at);
        fields.put("quote.end", "" + (at + "45 villages".length()));
        fields.put("quote.exact", "45 villages");
        fields.put("figure.words", "45 villages");
        fields.put("matter.metric", "settlements");
        fields.put("matter.subject", "russia");
        fields.put("matter.place", "Kursk region");
        fields.put("matter.aspect", "retaken");
        fields.put("dates.asOf", "2024-12-23");
        fields.put("entry", UUID.randomUUID().toString());
        return fields;
    }

    private static Map<String, String> correction(DeskFixture.Article article) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("article", "" + article.id());
        fields.put("quote.exact", "irrelevant when correcting");
        fields.put("figure.words", "about 1,150");
        fields.put("matter.metric", "killed");
        fields.put("matter.subject", "north-korea");
        fields.put("matter.place", "kursk-oblast");
        fields.put("matter.kind", "cumulative");
        fields.put("speaker.claimant", "Joint Chiefs of Staff");
        fields.put("dates.asOf", "2024-12-23");
        fields.put("grade.credibility", "3");
        fields.put("grade.reason", "Close to other counts");
        fields.put("revision", "1");
        return fields;
    }

    private ClaimView entered(DeskFixture.Article article) {
        return claims.inArticle(article.id()).stream()
                .filter(claim -> !claim.machine())
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
