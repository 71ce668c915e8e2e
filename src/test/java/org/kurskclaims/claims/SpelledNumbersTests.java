package org.kurskclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.QuickTheory;
import org.quicktheories.generators.SourceDSL;

class SpelledNumbersTests {

    @ParameterizedTest
    @CsvSource({
        "fifty thousand, 50000",
        "Fifty-five, 55",
        "two hundred and six troops, 206 troops",
        "killed three thousand one hundred, killed 3100",
        "one, one",
        "rock and roll, rock and roll",
        "twenty thousand and then some, 20000 and then some",
        "50000, 50000",
        "a thousand, a thousand"
    })
    void writesSpelledNumbersInFigures(String words, String figures) {
        assertThat(SpelledNumbers.inFigures(words)).isEqualTo(figures);
    }

    @Test
    void readsBackWhateverIcuSpellsOut() {
        RuleBasedNumberFormat spelling = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        QuickTheory.qt().forAll(SourceDSL.integers().between(21, 2_000_000_000)).checkAssert(number -> {
            String words = spelling.format(number);
            if (words.contains(" ") || words.contains("-")) {
                assertThat(SpelledNumbers.inFigures(words)).isEqualTo("" + number);
            }
        });
    }
}
