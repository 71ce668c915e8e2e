package org.kurskclaims.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Updated 30 April 2025 | 2025-04-30
            Published On 15 Aug 2024 | 2024-08-15
            December 20, 2024 at 10:50 JST | 2024-12-20
            10/18/2024 2:02:45 AM | 2024-10-18
            Friday, 6 December 2024, 18:30 GMT | 2024-12-06
            06.02.2025 | 2025-02-06
            Posted: Tue 4 Mar 2025 | 2025-03-04
            """)
    void aLineThatIsNothingButADateSaysWhenATextWasPublished(String line, String day) {
        assertThat(PrintedDate.in("Losses mount\n\n" + line + "\n\nSeoul said on Monday that 1,100 soldiers fell."))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Here is the situation on Thursday, August 15, 2024.",
                "The operation began on August 6, 2024.",
                "Day 902 of the war, August 15, 2024",
                "April 2025",
                "06/02/2025",
                "Updated on Tuesday",
                "31.02.2025",
                ""
            })
    void aDateInASentenceOrOneThatCanBeReadTwoWaysIsLeftToTheEditor(String line) {
        assertThat(PrintedDate.in("Losses mount\n" + line + "\nSeoul said that 1,100 soldiers fell."))
                .isNull();
    }

    @Test
    void theFirstPublicationCountsNotTheUpdate() {
        assertThat(PrintedDate.in("Losses mount\nUpdated 9 Feb 2025\nPublished 6 Feb 2025\nText."))
                .isEqualTo("2025-02-06");
    }

    @Test
    void aDateInTheMiddleOfALongTextIsNotThatOfItsPublication() {
        String filler = "A line of the text.\n".repeat(20);
        assertThat(PrintedDate.in(filler + "6 Feb 2025\n" + filler)).isNull();
    }
}
