package org.kurskclaims.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kurskclaims.articles.Surroundings;

class SentenceTests {

    @Test
    void goesAsFarAsTheLine() {
        Sentence sentence = Sentence.of("3,000", new Surroundings("Headline\nKyiv said ", " fell.\r\nNext line"));
        assertThat(sentence.before()).isEqualTo("Kyiv said ");
        assertThat(sentence.after()).isEqualTo(" fell.");
    }

    @Test
    void cutsLongLinesAtASentenceAndSaysSo() {
        String far = "x".repeat(Sentence.REACH - 25) + " end. Kyiv said of them: ";
        Sentence sentence =
                Sentence.of("3,000", new Surroundings(far, " fell. " + "y ".repeat(Sentence.REACH / 2 - 3)));
        assertThat(sentence.before()).isEqualTo("… Kyiv said of them: ");
        assertThat(sentence.after()).isEqualTo(" fell. …");
    }

    @Test
    void livesWithTextThatHasNeitherLinesNorWords() {
        String solid = "x".repeat(Sentence.REACH);
        Sentence sentence = Sentence.of("3,000", new Surroundings(solid, solid));
        assertThat(sentence.before()).isEqualTo("… " + solid);
        assertThat(sentence.after()).isEqualTo(" …");
    }
}
