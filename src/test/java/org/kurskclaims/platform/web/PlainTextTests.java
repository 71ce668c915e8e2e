package org.kurskclaims.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3,000 killed",
                "tab\tand\r\nline",
                "Зеленський",
                "𝟛 tanks 🚜",
                "\u202Eright to left\u202C",
                "\u00AD"
            })
    void leavesWhatPeopleType(String typed) {
        assertThat(PlainText.cleaned(typed)).isSameAs(typed);
    }

    @Test
    void dropsControlsHalvesAndWhatIsNoCharacter() {
        assertThat(PlainText.cleaned("a\u0007b\u001B[31m\uD83Dc\uDE9Cd\uFFFFe\uFDD0f\uDBFF\uDFFFg\u007F"))
                .isEqualTo("ab[31mcdefg");
    }
}
