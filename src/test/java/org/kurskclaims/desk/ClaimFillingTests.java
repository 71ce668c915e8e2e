package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;

/** What the form does by itself while somebody types. */
class ClaimFillingTests extends AtTheClaimForm {

    @Test
    void fillsTheFigureOfASelection() {
        int at = article.text().indexOf("45 villages");
        assertThat(mvc.get().uri("/editor/claims/new?article=" + article.id() + "&start=" + at + "&end=" + (at + 2)))
                .hasStatusOk()
                .bodyText()
                .containsPattern("name=\"quote.start\" value=\"\\d+\"")
                .contains("45");
    }

    @Test
    void fillsWhoSpeaksThereWhereTheFigureIsNoKnownKind() {
        int at = article.text().indexOf("45 villages");
        assertThat(mvc.get().uri("/editor/claims/new?article=" + article.id() + "&start=" + at + "&end=" + (at + 2)))
                .bodyText()
                .as("12 tanks and 45 are told by whom the article named before")
                .containsPattern("name=\"speaker.claimant\" value=\"[^\"]+\"");
    }

    @Test
    void drawsWhatCanBeReadBeforeTheFormIsComplete() {
        Map<String, String> fields = ClaimForms.villages(article);
        fields.put("dates.stated", "some day");
        assertThat(preview(fields)).hasStatusOk().bodyText().contains("As it would be drawn");
    }

    @Test
    void reordersTheChainWithoutScript() {
        Map<String, String> fields = ClaimForms.villages(article);
        fields.put("speaker.channels[0].name", "Second");
        fields.put("speaker.channels[1].name", "First");
        fields.put("action", "up-1");
        assertThat(enter(fields)).hasStatusOk().bodyText().containsSubsequence("value=\"First\"", "value=\"Second\"");
        fields.put("action", "drop-0");
        assertThat(enter(fields)).bodyText().contains("First").doesNotContain("Second");
        fields.put("action", "more");
        assertThat(enter(fields)).bodyText().contains("speaker.channels[2].name");
    }

    @Test
    void previewsReadingDrawingAndDuplicatesWithoutWriting() {
        Map<String, String> fields = ClaimForms.correction(article);
        fields.remove("revision");
        fields.put("matter.metric", "casualties");
        ClaimView known = corrected();
        fields.put("figure.words", known.quantity().text());
        fields.put("quote.exact", known.citations().get(0).exact());
        long before = claims.count(ClaimFilter.none());
        assertThat(preview(fields))
                .hasStatusOk()
                .bodyText()
                .contains("<span hidden data-read=\"quantity\">about 1,1", "<svg", "cite-" + article.first());
        assertThat(claims.count(ClaimFilter.none())).isEqualTo(before);
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
}
