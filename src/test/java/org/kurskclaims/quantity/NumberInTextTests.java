package org.kurskclaims.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberInTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "over 50,000 men | 50,000 | 50000",
                "over 50 000 men | 50 000 | 50000",
                "over 50k men | 50k | 50000",
                "over fifty thousand men | fifty thousand | 50000",
                "over 50 thousand men | 50 thousand | 50000",
                "a 50,000-strong group | 50,000 | 50000",
                "63.2% of it | 63.2 | 63.2",
                "in 2024, 909 of them | 2024 | 2024"
            })
    void isFoundHoweverItIsWritten(String text, String written, BigDecimal value) {
        NumberInText first = NumberInText.in(text).get(0);
        assertThat(text.substring(first.start(), first.end())).isEqualTo(written);
        assertThat(first.value()).isEqualByComparingTo(value);
    }

    @Test
    void isNoPartOfANameOrOfALongerNumber() {
        assertThat(NumberInText.in("the M1978 and one of T90s")).isEmpty();
        assertThat(NumberInText.in("1,2345")).hasSize(2);
    }

    @Test
    void isReadBackFromAllItsSpellings() {
        qt().forAll(integers().between(1_000, 999_999_999)).checkAssert(number -> {
            for (String spelling : WrittenNumbers.spellings("" + number)) {
                List<NumberInText> found = NumberInText.in("some " + spelling + " soldiers");
                assertThat(found).as(spelling).hasSize(1);
                assertThat(found.get(0).value()).as(spelling).isEqualByComparingTo(BigDecimal.valueOf(number));
            }
        });
    }
}
