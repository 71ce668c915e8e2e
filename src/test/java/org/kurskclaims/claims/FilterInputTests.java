package org.kurskclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterInputTests {

    @Test
    void takesRepeatedParametersAndCommasAlike() {
        ClaimFilter filter = read("metric", "killed,wounded", "captured").filter();
        assertThat(filter.metric()).containsExactly("killed", "wounded", "captured");
    }

    @Test
    void countsEmptyValuesAsAbsent() {
        FilterInput input = FilterInput.read(Map.of("metric", List.of(""), "from", List.of(" "), "page", List.of("")));
        assertThat(input.isSound()).isTrue();
        assertThat(input.filter()).isEqualTo(ClaimFilter.none());
    }

    @Test
    void readsCoarseDaysFromTheirOuterEnds() {
        ClaimFilter filter = FilterInput.read(Map.of("from", List.of("2024-12"), "to", List.of("2025-02")))
                .filter();
        assertThat(filter.from()).isEqualTo(LocalDate.of(2024, 12, 1));
        assertThat(filter.to()).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void countsTheWholeDayOfARecordingDate() {
        assertThat(read("recorded", "2025-02-10").filter().recorded()).isEqualTo(Instant.parse("2025-02-11T00:00:00Z"));
    }

    @Test
    void namesWhatItCannotReadAndLeavesTheRestInForce() {
        FilterInput input = FilterInput.read(Map.of(
                "from", List.of("last <b>Tuesday</b>"),
                "metric", List.of("killed"),
                "page", List.of("-3"),
                "size", List.of("9999999999"),
                "review", List.of("maybe"),
                "sort", List.of("; drop table claim"),
                "recorded", List.of("now"),
                "q", List.of("a\u0000b")));
        assertThat(input.filter().metric()).containsExactly("killed");
        assertThat(input.problems()).containsOnlyKeys("from", "page", "size", "review", "sort", "recorded", "q");
        assertThat(input.filter().from()).isNull();
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() {
        FilterInput input = FilterInput.read(Map.of("from", List.of("2025-01-01"), "to", List.of("2024-01-01")));
        assertThat(input.problem("to")).contains("ends before it starts");
    }

    @Test
    void refusesOpenEndsAndEndlessInput() {
        assertThat(read("from", "../2024-01-01").problem("from")).isNotNull();
        assertThat(read("q", "x".repeat(201)).problem("q")).isNotNull();
        assertThat(read("side", "x,".repeat(60)).problem("side")).isNotNull();
    }

    private static FilterInput read(String name, String... values) {
        return FilterInput.read(Map.of(name, List.of(values)));
    }
}
