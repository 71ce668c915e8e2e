package org.kurskclaims.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

class CellTests {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n＝＋－＠";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://evil.example\",\"909\")",
                "+1",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "＝1+1"
            })
    void isNeverAFormula(String text) {
        assertThat(Cell.of(text)).isEqualTo("'" + text);
        assertThat(Cell.text(Cell.of(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "909", "more than 3,000", "'twas", "a=b", "“=1”"})
    void leavesHarmlessTextAsItIs(String text) {
        assertThat(Cell.of(text)).isEqualTo(text);
    }

    @Test
    void isEmptyForWhatIsAbsent() {
        assertThat(Cell.of(null)).isEmpty();
    }

    @Test
    void losesNothing() {
        Gen<String> pieces = Generate.oneOf(
                Generate.pick(java.util.List.of("=", "+", "-", "@", "\t", "\r", "\n", "'", "''", "＝", "\"")),
                strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 5));
        qt().forAll(lists().of(pieces).ofSizeBetween(0, 6).map(parts -> String.join("", parts)))
                .checkAssert(text -> {
                    String cell = Cell.of(text);
                    assertThat(Cell.text(cell)).isEqualTo(text);
                    assertThat(cell.isEmpty() || STARTS_OF_FORMULAS.indexOf(cell.charAt(0)) < 0)
                            .isTrue();
                });
    }
}
