package org.kurskclaims.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDatesTests {

    private static final FuzzyDate THURSDAY = FuzzyDate.parse("2025-02-06");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "today | 2025-02-06",
                "yesterday | 2025-02-05",
                "Friday | 2025-01-31",
                "friday | 2025-01-31",
                "last Friday | 2025-01-31",
                "Thursday | 2025-02-06",
                "next Monday | 2025-02-10",
                "6 Feb | 2025-02-06",
                "6 feb | 2025-02-06",
                "Feb. 6 | 2025-02-06",
                "6 February 2025 | 2025-02-06",
                "February 6, 2025 | 2025-02-06",
                "6 August | 2024-08-06",
                "December 28 | 2024-12-28",
                "early August | [2024-08-01..2024-08-10]",
                "mid-January | [2025-01-11..2025-01-20]",
                "late 2024 | ",
                "August 2024 | 2024-08",
                "last week | [2025-01-27..2025-02-02]",
                "Last week | [2025-01-27..2025-02-02]",
                "last month | 2025-01",
                "This month | 2025-02",
                "over the past 24 hours | 2025-02-05/2025-02-06",
                "two days ago | 2025-02-04",
                "3 hours ago | 2025-02-06",
                "01/22/2025 | 2025-01-22",
                "2024-11-14 | 2024-11-14",
                "[2024-12-29..2024-12-31] | [2024-12-29..2024-12-31]",
                "2024-08~ | 2024-08~",
                "gibberish | "
            })
    void readsDatesAsPeopleTypeThem(String words, String expected) {
        assertThat(RelativeDates.read(words, THURSDAY).map(FuzzyDate::edtf).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void takesTheDayOnWhichMostPossibleDaysOfTheTextAgree() {
        FuzzyDate published = FuzzyDate.parse("[2024-11-14..2024-11-17]");
        assertThat(RelativeDates.read("Monday", published)).map(FuzzyDate::edtf).contains("2024-11-11");
        assertThat(RelativeDates.read("Sunday", published)).map(FuzzyDate::edtf).contains("2024-11-10");
    }

    @Test
    void keepsTheDoubtWhereTheyDisagree() {
        FuzzyDate published = FuzzyDate.parse("[2024-12-29..2024-12-30]");
        assertThat(RelativeDates.read("yesterday", published))
                .map(FuzzyDate::edtf)
                .contains("[2024-12-28..2024-12-29]");
    }

    @Test
    void readsOnlyCompleteDatesWithoutAReference() {
        assertThat(RelativeDates.read("Friday", null)).isEmpty();
        assertThat(RelativeDates.read("6 February 2025", null)).isPresent();
    }

    @Test
    void tellsHowADateIsUsed() {
        assertThat(RelativeDates.find("Since 6 August, as of 6 February", THURSDAY))
                .extracting(DatedWords::role)
                .containsExactly(DatedWords.Role.SINCE, DatedWords.Role.AS_OF);
        assertThat(RelativeDates.find("since the incursion began on August 6", THURSDAY))
                .extracting(DatedWords::role)
                .containsExactly(DatedWords.Role.SINCE);
    }

    @Test
    void tellsHowLongSomethingTookFromWhenItWas() {
        assertThat(RelativeDates.find("He said 350 fell over the past 24 hours.", THURSDAY))
                .extracting(DatedWords::role)
                .containsExactly(DatedWords.Role.DURING);
        assertThat(RelativeDates.find("He said last week that 350 fell.", THURSDAY))
                .extracting(DatedWords::role)
                .containsExactly(DatedWords.Role.ON);
    }

    @Test
    void ignoresDaysThatDoNotExist() {
        assertThat(RelativeDates.find("on 31 February 2025 and February 30", THURSDAY))
                .noneMatch(found -> found.date().isOneDay());
    }
}
