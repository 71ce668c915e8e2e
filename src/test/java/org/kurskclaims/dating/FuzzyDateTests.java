package org.kurskclaims.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTests {

    @ParameterizedTest
    @CsvSource({
        "2024-11-14, 2024-11-14, 2024-11-14, 14 Nov 2024",
        "2024-11, 2024-11-01, 2024-11-30, Nov 2024",
        "2024, 2024-01-01, 2024-12-31, 2024",
        "2024-02~, 2024-02-01, 2024-02-29, about Feb 2024",
        "2024-11-1X, 2024-11-10, 2024-11-19, 10–19 Nov 2024",
        "2024-1X, 2024-10-01, 2024-12-31, Oct 2024 – Dec 2024",
        "202X, 2020-01-01, 2029-12-31, 2020–2029",
        "2024-22, 2024-06-01, 2024-08-31, Jun 2024 – Aug 2024",
        "[2024-12-29..2024-12-31], 2024-12-29, 2024-12-31, 29–31 Dec 2024",
        "2024-08-06/2024-10-25, 2024-08-06, 2024-10-25, 6 Aug – 25 Oct 2024"
    })
    void knowsTheDaysThatAnExpressionCanMean(String edtf, LocalDate first, LocalDate last, String words) {
        FuzzyDate date = FuzzyDate.parse(edtf);
        assertThat(date.earliest()).isEqualTo(first);
        assertThat(date.latest()).isEqualTo(last);
        assertThat(date.inWords()).isEqualTo(words);
        assertThat(date.edtf()).isEqualTo(edtf);
    }

    @Test
    void leavesOpenEndsOpen() {
        assertThat(FuzzyDate.parse("2024-08-06/..").latest()).isEqualTo(LocalDate.MAX);
        assertThat(FuzzyDate.parse("../2024-08-06").earliest()).isEqualTo(LocalDate.MIN);
        assertThat(FuzzyDate.parse("2024-08-06/..").inWords()).isEqualTo("since 6 Aug 2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Friday",
                "2024-13",
                "2024-02-30",
                "2024-11-14/2024-11-01",
                "/",
                "../..",
                "[2024..",
                "2024-1",
                "20240101"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> FuzzyDate.parse(text))
                .isInstanceOf(InvalidDate.class)
                .hasMessageContaining("not a date");
    }

    @Test
    void overlapsWhereADayIsShared() {
        FuzzyDate november = FuzzyDate.parse("2024-11");
        assertThat(november.overlaps(FuzzyDate.parse("2024-11-30/2024-12-05"))).isTrue();
        assertThat(november.overlaps(FuzzyDate.parse("2024-12"))).isFalse();
    }
}
