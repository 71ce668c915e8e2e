package org.kurskclaims.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.QuickTheory;
import org.quicktheories.generators.SourceDSL;

class WrittenNumbersTests {

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
        "a thousand, a thousand",
        "'50,000', 50000",
        "over 50 000 men, over 50000 men",
        "'1,234,567', 1234567",
        "50k, 50000",
        "50 thousand, 50000",
        "2.5 million euros, 2500000 euros",
        "3.14 thousandths, 3.14 thousandths",
        "AK47, AK47",
        "KS-50k, KS-50000"
    })
    void writesWrittenNumbersInFigures(String words, String figures) {
        assertThat(WrittenNumbers.inFigures(words)).isEqualTo(figures);
    }

    @Test
    void readsBackWhateverIcuSpellsOut() {
        RuleBasedNumberFormat spelling = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        QuickTheory.qt().forAll(SourceDSL.integers().between(21, 2_000_000_000)).checkAssert(number -> {
            String words = spelling.format(number);
            if (words.contains(" ") || words.contains("-")) {
                assertThat(WrittenNumbers.inFigures(words)).isEqualTo("" + number);
            }
        });
    }
}
