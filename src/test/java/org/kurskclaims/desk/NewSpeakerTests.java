package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.ActorView;
import org.kurskclaims.claims.Actors;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody whom nobody knows is named in the form of a claim. */
class NewSpeakerTests extends AtTheClaimForm {

    @Autowired
    private Actors actors;

    private Map<String, String> fields = Map.of();
    private String name = "";

    @BeforeEach
    void somebodyNew() {
        fields = ClaimForms.villages(article);
        name = "Ukrainian Border Guard Detachment "
                + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        fields.put("speaker.claimant", name);
    }

    @Test
    void aSideIsSuggestedWithItsReasonAndNeverTakenUnseen() {
        assertThat(enter(fields))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "is new here. Suggested side: Ukraine,",
                        "for the name says “Ukrainian”.",
                        "<option value=\"ukraine\" selected=\"selected\">",
                        "<option value=\"force\" selected=\"selected\">",
                        "Save again if it is right");
        assertThat(actors.resembling(name, 1)).extracting(ActorView::name).doesNotContain(name);
    }

    @Test
    void whatIsSuggestedIsMadeOnceItWasSeen() {
        fields.put("speaker.side", "ukraine");
        fields.put("speaker.kind", "force");
        assertThat(enter(fields)).hasStatus3xxRedirection();
        assertThat(made()).extracting(ActorView::side, ActorView::kind).containsExactly("ukraine", "force");
    }

    @Test
    void whatIsSuggestedCanBeChanged() {
        fields.put("speaker.side", "independent");
        fields.put("speaker.kind", "organisation");
        assertThat(enter(fields)).hasStatus3xxRedirection();
        assertThat(made()).extracting(ActorView::side, ActorView::kind).containsExactly("independent", "organisation");
    }

    @Test
    void thePreviewSuggestsForTheChainToo() {
        fields.put("speaker.channels[0].name", "Local newspaper of " + name);
        assertThat(preview(fields))
                .hasStatusOk()
                .bodyText()
                .contains("data-field=\"speaker.side\" data-side=\"ukraine\" data-kind=\"force\"")
                .contains("data-field=\"speaker.channels[0].side\" data-side=\"media\"");
    }

    @Test
    void aNameThatTellsNothingIsSaidToBeNew() {
        fields.put("speaker.claimant", "Taras " + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
        assertThat(preview(fields)).bodyText().contains("the name does not tell the side: choose one");
    }

    @Test
    void whoIsKnownIsNotSuggestedAgain() {
        fields.put("speaker.claimant", "Zelensky");
        assertThat(preview(fields)).bodyText().doesNotContain("is new here");
    }

    private ActorView made() {
        return actors.resembling(name, 5).stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
