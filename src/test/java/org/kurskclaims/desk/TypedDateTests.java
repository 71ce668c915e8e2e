package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurskclaims.dating.FuzzyDate;
import org.quicktheories.WithQuickTheories;

class TypedDateTests implements WithQuickTheories {

    private static final FuzzyDate PUBLISHED = FuzzyDate.parse("2024-12-24");

    @ParameterizedTest
    @CsvSource({
        "6 Dec, 2024-12-06",
        "as of 6 December, 2024-12-06",
        "last Friday, 2024-12-20",
        "since November 2024, 2024-11-01/2024-12-24",
        "Since early August, 2024-08-01/2024-12-24",
        "6 Aug 2024 to 25 Oct 2024, 2024-08-06/2024-10-25",
        "between 6 and 25 rabbits, ''",
        "2024-08-06/2024-10-25, 2024-08-06/2024-10-25",
        "2024-08~, 2024-08~",
    })
    void readsDatesAsPeopleTypeThem(String typed, String edtf) {
        assertThat(TypedDate.read(typed, PUBLISHED).map(FuzzyDate::edtf).orElse(""))
                .isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"since", "since never", "to", "–", "as of", "25 Oct 2024 to 6 Aug 2024", "2024-13"})
    void readsNothingIntoWhatIsNoDate(String typed) {
        assertThat(TypedDate.read(typed, PUBLISHED)).isEmpty();
    }

    @Test
    void neverFails() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 120)).checkAssert(typed -> {
            TypedDate.read(typed, PUBLISHED);
            TypedDate.read("since " + typed, null);
            TypedDate.read(typed + " to " + typed, PUBLISHED);
        });
    }
}
