package org.kurskclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kurskclaims.claims.TestClaims.EDITOR;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Filters and facets. */
class FindingClaimsTests extends ThreeClaims {

    @Test
    void areFoundByWhatTheyAre() {
        assertThat(ids(ClaimFilter.ofTimeline("casualties", "russia"))).containsExactly(syrskyi);
        assertThat(ids(with("side", "media"))).containsExactly(voice);
        assertThat(ids(with("claimant", "volodymyr-zelenskyy"))).containsExactly(zelensky);
        assertThat(ids(with("outlet", "states-headline"))).containsExactly(syrskyi);
        assertThat(ids(with("place", "unknown"))).isEmpty();
        assertThat(ids(with("subject", "north-korea"))).containsExactly(voice, zelensky);
    }

    @Test
    void areFoundByWordsNamesAndNumbersHoweverTheyAreWritten() {
        assertThat(ids(with("q", "11000"))).containsExactly(zelensky);
        assertThat(ids(with("q", "11,000"))).containsExactly(zelensky);
        assertThat(ids(with("q", "11\u202f000 volodymyr"))).containsExactly(zelensky);
        assertThat(ids(with("q", "LOSSES syrsky"))).containsExactly(syrskyi);
        assertThat(ids(with("q", "100% _ \\ '")))
                .as("no wildcard, no injection")
                .isEmpty();
    }

    @Test
    void areThoseThatCanBeTrueInAPeriod() {
        assertThat(ids(period("2024-11-10", "2024-11-10"))).containsExactly(zelensky);
        assertThat(ids(period("2024-12-01", "2025-02-05"))).containsExactly(voice);
        assertThat(ids(period("2024-11-11", "2025-12-31"))).containsExactly(syrskyi, voice);
    }

    @Test
    void areThoseThatWereKnownOnADay() {
        assertThat(ids(known("2024-11-10"))).isEmpty();
        assertThat(ids(known("2024-11-11"))).containsExactly(zelensky);
        assertThat(ids(known("2024-12-29"))).containsExactly(voice, zelensky);
    }

    @Test
    void canBeSeenReviewedOnly() {
        desk.publish(zelensky, 1, EDITOR);
        assertThat(ids(with("review", "published"))).containsExactly(zelensky);
        assertThat(ids(with("review", "suggested"))).containsExactly(syrskyi, voice);
        assertThat(ids(with("review", "all"))).hasSize(3);
        assertThatThrownBy(() -> claims.count(with("review", "rejected"))).isInstanceOf(InvalidFilter.class);
    }

    @Test
    void areCountedForEachFacetWithoutItsOwnValues() {
        Facets facets = claims.facets(with("side", "ukraine"));
        assertThat(facets.of("side"))
                .containsExactly(new FacetCount("ukraine", "Ukraine", 2), new FacetCount("media", "Media", 1));
        assertThat(facets.of("metric"))
                .containsExactly(
                        new FacetCount("casualties", "Killed or wounded", 1),
                        new FacetCount("troop-strength", "Troops", 1));
        assertThat(facets.of("outlet")).extracting(FacetCount::value).containsExactly("states-headline", "viewus");
        assertThat(facets.of("claimant")).extracting(FacetCount::claims).containsExactly(1L, 1L);
        assertThat(facets.of("nothing")).isEmpty();
    }

    @Test
    void areFoundAndCountedByTheirGrades() {
        corrections.grade(zelensky, 1, 2, "Two others say so.", EDITOR);
        assertThat(ids(with("grade", "2"))).containsExactly(zelensky);
        assertThat(ids(with("grade", "none"))).containsExactly(syrskyi, voice);
        assertThat(FilterInput.read(Map.of("grade", List.of("7"))).problem("grade"))
                .contains("1 to 6");
        assertThat(claims.facets(with("grade", "2")).of("grade"))
                .extracting(FacetCount::value, FacetCount::claims)
                .containsExactly(tuple("2", 1L), tuple("none", 2L));
    }

    @Test
    void areCountedForEachMonthAsItsDaysFindThem() {
        Facets facets = claims.facets(period("2024-12", "2024-12"));
        assertThat(facets.of("when")).extracting(FacetCount::value).containsExactly("2025-02", "2024-12", "2024-11");
        assertThat(facets.of("when"))
                .allSatisfy(month -> assertThat(ids(period(month.value(), month.value())))
                        .as(month.value())
                        .hasSize((int) month.claims()));
        assertThat(facets.of("side")).extracting(FacetCount::claims).containsExactly(1L);
    }

    @Test
    void areTheSameWithBothReviewStatesTickedAsWithNone() {
        assertThat(FilterInput.read(Map.of("review", List.of("published", "suggested")))
                        .filter()
                        .review())
                .isEqualTo("all");
    }
}
