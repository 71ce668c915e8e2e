package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurskclaims.dating.FuzzyDate;

/** When something was said and as of when it was true, in texts of Wednesday, 15 January 2025. */
class WhenTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zelenskyy said on Monday that Russia had lost 3,000 men. | 2025-01-13
            Zelenskyy said on January 9 that Russia had lost 3,000 men. | 2025-01-09
            On 9 January, Zelenskyy said Russia had lost 3,000 men. | 2025-01-09
            That is above a Jan. 13 estimate from the NIS, which said 300 North Korean soldiers had been killed. | 2025-01-13
            Zelenskyy said yesterday that Russia had lost 3,000 men. | 2025-01-14
            Zelenskyy said last week that Russia had lost 3,000 men. | [2025-01-06..2025-01-12]
            Russia had lost 3,000 men, Zelenskyy told CNN in an interview aired on Sunday. | 2025-01-12
            Russia lost 400 men on Sunday, Kyiv said. | unknown
            Earlier this week Zelenskyy said that Russia had lost 3,000 men. | [2025-01-13..2025-01-15]
            Over the weekend Zelenskyy said that Russia had lost 3,000 men. | [2025-01-11..2025-01-12]
            In an interview with the Sunday Lantern released on Monday, Budanov said that Russia had lost 3,000 men. | 2025-01-13
            Just to repeat: on Sunday evening Zelenskyy said Russia had lost 3,000 men. | 2025-01-12
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia lost 300 men in Kursk, Kirby said. He was speaking to reporters on Monday. | 2025-01-13
            Russia lost 300 men in Kursk, according to Zelenskyy. Speaking in Lviv on Tuesday, he asked for more shells. | 2025-01-14
            Russia lost 300 men, Syrskyi reported. Zelenskyy arrived in Davos. Syrskyi made the remarks on Tuesday. | 2025-01-14
            Russia lost 300 men in Kursk, Kirby said. The announcement came on Monday. | 2025-01-13
            Russia had lost 300 men, Kirby told reporters. "It is a hopeless assault," Kirby said on Friday. | 2025-01-10
            """)
    void theDayOfTheStatementMayFollowLater(String text, String stated) {
        assertThat(edtf(Read.only(text).stated())).isEqualTo(stated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Monday Kirby said that aid would go on. A day earlier, Zelenskyy said that Russia had lost 300 men. | 2025-01-12
            The statement was made on Monday, Kyiv said on Tuesday. It came two days after Syrskyi said that Russia had lost 300 men. | 2025-01-12
            On Monday Syrskyi spoke of a success. In December, Syrskyi had said that his men held a village. Syrskyi said Russia had lost 300 men. | 2025-01-13
            """)
    void theDayOfAStatementMayLeanOnTheOneBefore(String text, String stated) {
        assertThat(edtf(Read.last(text).stated())).isEqualTo(stated);
    }

    @Test
    void theLineAboveAListDatesItsItems() {
        String text = "As of January 9, the enemy in the Kursk region lost:\n\n689 tanks;\n\n12 helicopters.\n\n"
                + "Ukraine's forces hold 40 villages.";
        assertThat(Read.all(text))
                .extracting(claim -> edtf(claim.asOf()))
                .containsExactly("2025-01-09", "2025-01-09", "unknown");
    }

    @Test
    void aListIsOverWhereASentenceHasASourceOfItsOwnOrAnotherEntryBegins() {
        String list = "As of January 9, the enemy lost:\n\n689 tanks.\n\n";
        String sentence = "12 Russian helicopters were destroyed, Kyiv said.";
        String entry = "14 January 2025, 10:20\n\n" + list + "14 January 2025, 11:45\n\n12 helicopters were destroyed.";
        assertThat(edtf(Read.last(list + sentence).asOf())).isEqualTo("unknown");
        assertThat(edtf(Read.last(entry).asOf())).isNotEqualTo("2025-01-09");
    }

    @Test
    void anEarlierOccasionLooksBackAndDatesNothingBeforeIt() {
        String text = "Budanov said Russia had lost 3,000 men. In November, Budanov said 700 men had been captured.";
        assertThat(edtf(Read.all(text).get(0).stated())).isEqualTo("unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOSCOW, January 14 - Volga News. Ukraine has lost 300 soldiers, the ministry said.",
                "Kyiv, 14 January. Russia has lost 300 soldiers, Syrskyi said.",
                "Seoul, Jan. 14 — North Korea has lost 300 soldiers, the NIS said.",
                "SEOUL, Jan. 14 (Agency) -- North Korea has lost 300 soldiers, the NIS said.",
            })
    void aDatelineDatesTheStatementsUnderIt(String text) {
        assertThat(edtf(Read.only(text).stated())).isEqualTo("2025-01-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan 15, 2025 – 10:30 AM EST", "2025/01/15 10:33", "Updated 15 January 2025"})
    void aPrintedDayOfPublicationDatesTheStatementsUnderIt(String line) {
        CandidateClaim claim = Read.only("The front holds\n" + line + "\nRussia has lost 300 soldiers, Syrskyi said.");
        assertThat(edtf(claim.stated())).isEqualTo("2025-01-15");
    }

    private static String edtf(@Nullable FuzzyDate date) {
        return date == null ? "unknown" : date.edtf();
    }
}
