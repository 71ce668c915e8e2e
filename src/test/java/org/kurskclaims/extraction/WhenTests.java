package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurskclaims.dating.FuzzyDate;

/** When something was said and as of when it was true, in texts of Wednesday, 15 January 2025. */
class WhenTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zelenskyy said on Monday that Russia had lost 3,000 men. | 2025-01-13
            Zelenskyy said on January 9 that Russia had lost 3,000 men. | 2025-01-09
            On 9 January, Zelenskyy said Russia had lost 3,000 men. | 2025-01-09
            Zelenskyy said yesterday that Russia had lost 3,000 men. | 2025-01-14
            Zelenskyy said last week that Russia had lost 3,000 men. | [2025-01-06..2025-01-12]
            Russia had lost 3,000 men, Zelenskyy told CNN in an interview aired on Sunday. | 2025-01-12
            Russia lost 400 men on Sunday, Kyiv said. | unknown
            """)
    void theDayOfTheStatementStandsBesideTheSaying(String text, String stated) {
        assertThat(edtf(Read.only(text).stated())).isEqualTo(stated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As of 6 January, Russia had lost 3,000 men, Kyiv said. | 2025-01-06
            Since early August Russia has lost 38,000 men, Kyiv said. | 2024-08-01/2025-01-15
            Over the past 24 hours Russia lost 300 men, Kyiv said. | 2025-01-14/2025-01-15
            In December Russia lost 48,000 men, Kyiv said. | 2024-12
            Russia lost 400 men on Sunday, Kyiv said. | 2025-01-12
            Between August 6 and October 1 Russia lost 17,819 men, Kyiv said. | 2024-08-06/2024-10-01
            By the end of November Russia had lost 700,000 men, Kyiv said. | [2024-11-21..2024-11-30]
            Zelenskyy said on Monday that Russia had 40,000 men there. | 2025-01-13
            """)
    void theFigureIsAsOfItsOwnDateOrThatOfTheStatement(String text, String asOf) {
        assertThat(edtf(Read.only(text).asOf())).isEqualTo(asOf);
    }

    private static String edtf(@Nullable FuzzyDate date) {
        return date == null ? "unknown" : date.edtf();
    }
}
