package org.kurskclaims.desk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.ActorRef;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.TextVocabulary;
import org.kurskclaims.desk.DeskTest;
import org.kurskclaims.imports.Importer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class ActorsInTextsTests {

    private static final String ACTORS = "/editor/vocabulary/actors";

    /** Letters only, with a capital: as a name begins. */
    private final String tag =
            "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("ov");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Importer importer;

    @Autowired
    private Claims claims;

    @Autowired
    private TextVocabulary vocabulary;

    @Test
    void anActorWhomAnEditorEntersIsKnownToTheNextArticle() {
        String page = Objects.requireNonNull(VocabularyForms.post(
                        mvc,
                        ACTORS + "/new",
                        Map.of(
                                "name",
                                "Watch of " + tag,
                                "kind",
                                "organisation",
                                "side",
                                "ukraine",
                                "aliases",
                                tag + " Vedette\nArmy\nkursk watch " + tag))
                .getResponse()
                .getRedirectedUrl());
        assertThat(mvc.get().uri(page))
                .bodyText()
                .contains(
                        "Texts are searched for a name or spelling",
                        "Not searched for in texts, which use it of many: Army",
                        "which write names with a capital: kursk watch " + tag)
                .doesNotContain("capital: Watch of");

        ActorRef known = Objects.requireNonNull(claimant("42"));
        assertThat(known.name()).isEqualTo("Watch of " + tag);
        assertThat(known.side()).isEqualTo("ukraine");
    }

    @Test
    void whomOnlyAnImportMetIsNotLookedFor() {
        claimant("43");
        assertThat(vocabulary.actors()).noneMatch(actor -> actor.name().contains(tag));
    }

    private @Nullable ActorRef claimant(String number) {
        String text = "Report " + tag + ".\n\n" + tag + " Vedette said on Monday that " + number
                + " Russian soldiers were killed near Sudzha.";
        VocabularyForms.bringIn(importer, tag + number, text);
        return claims.find(ClaimFilter.none().but().q(tag + " " + number).build())
                .items()
                .get(0)
                .claimant();
    }
}
