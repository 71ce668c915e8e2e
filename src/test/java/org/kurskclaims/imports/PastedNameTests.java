package org.kurskclaims.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedNameTests {

    @Test
    void isTheHeadline() {
        assertThat(PastedName.of("Losses mount, says Seoul\n\nText."))
                .matches("losses-mount-says-seoul-[0-9a-f]{6}\\.txt");
    }

    @Test
    void isTheFirstWholeWordsOfALongLine() {
        assertThat(PastedName.of("The General Staff of Ukraine's Armed Forces reported on Monday that 1,340 prisoners"))
                .matches("the-general-staff-of-ukraines-armed-forces-reported-on-[0-9a-f]{6}\\.txt");
    }

    @Test
    void passesOverALineWithoutWords() {
        assertThat(PastedName.of("***\n\n  War in Kursk  \n")).startsWith("war-in-kursk-");
    }

    @Test
    void tellsTwoTextsUnderOneHeadlineApartAndTheSameTextNever() {
        assertThat(PastedName.of("War\nOne")).isNotEqualTo(PastedName.of("War\nTwo"));
        assertThat(PastedName.of("War\nOne")).isEqualTo(PastedName.of("War\nOne"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "a\"; filename=\"x.exe\r\nSet-Cookie: x",
                "\u202etxt.exe",
                "CON",
                "…",
                "Генштаб ЗСУ: 38 000 втрат",
                "\ud800 half a letter"
            })
    void isSafeWhateverTheTextBeginsWith(String text) {
        assertThat(PastedName.of(text)).matches("[a-z0-9]+(-[a-z0-9]+)*\\.txt");
    }

    @Test
    void isBounded() {
        assertThat(PastedName.of("9".repeat(1_000_000))).hasSize(60 + 1 + 6 + 4);
    }
}
