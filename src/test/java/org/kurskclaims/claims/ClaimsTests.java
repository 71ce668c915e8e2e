package org.kurskclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurskclaims.claims.TestClaims.EDITOR;
import static org.kurskclaims.claims.TestClaims.troops;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kurskclaims.articles.ArticleFilter;

/** Reading claims: their order, their past, their pages, their series. */
class ClaimsTests extends ThreeClaims {

    @Test
    void standInTheOrderOfTheirDates() {
        assertThat(ids(ClaimFilter.none())).containsExactly(syrskyi, voice, zelensky);
        assertThat(claims.all(ClaimFilter.none())).extracting(ClaimView::id).containsExactly(zelensky, voice, syrskyi);
        assertThat(ids(sorted("value"))).containsExactly(voice, zelensky, syrskyi);
        assertThatThrownBy(() -> claims.find(sorted("colour")))
                .isInstanceOf(InvalidFilter.class)
                .hasMessageStartingWith("\"colour\" is no sort");
    }

    @Test
    void areAsTheyHadBeenRecordedAtAMoment() {
        Instant now = jdbc.sql("select clock_timestamp()::text::timestamptz")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        jdbc.sql("alter table claim_revision disable trigger user").update();
        jdbc.sql("update claim_revision set at = at - interval '1 day'").update();
        jdbc.sql("update citation set recorded_at = recorded_at - interval '1 day'")
                .update();
        jdbc.sql("alter table claim_revision enable trigger user").update();
        corrections.correct(zelensky, 1, troops("Budanov", "ukraine", 12_000).content(), EDITOR);
        desk.reject(voice, 1, EDITOR);

        assertThat(claims.all(recorded(now.minusSeconds(3 * 86_400)))).isEmpty();
        assertThat(claims.all(recorded(now.minusSeconds(3_600))))
                .extracting(ClaimView::id)
                .containsExactly(zelensky, voice, syrskyi);
        assertThat(claims.all(recorded(now.minusSeconds(3_600))).get(0)).satisfies(claim -> {
            assertThat(claim.claimant()).extracting(ActorRef::slug).isEqualTo("volodymyr-zelenskyy");
            assertThat(claim.quantity().best()).isEqualByComparingTo("11000");
            assertThat(claim.revision()).isEqualTo(1);
        });
        assertThat(claims.all(ClaimFilter.none())).extracting(ClaimView::id).containsExactly(zelensky, syrskyi);
    }

    @Test
    void makeSeries() {
        assertThat(claims.series(ClaimFilter.none()).get(0)).satisfies(series -> {
            assertThat(series.metric()).isEqualTo("troop-strength");
            assertThat(series.subjectLabel()).isEqualTo("North Korea");
            assertThat(series.claims()).isEqualTo(2);
            assertThat(series.claimants()).isEqualTo(2);
            assertThat(series.sides()).containsExactly("ukraine", "media");
            assertThat(series.unreviewed()).isEqualTo(2);
            assertThat(series.earliest()).isEqualTo(LocalDate.of(2024, 11, 10));
            assertThat(series.latest()).isEqualTo(LocalDate.of(2024, 12, 29));
        });
    }

    @Test
    void comeInPages() {
        ClaimPage second = claims.find(paged(2, 2));
        assertThat(second.items()).extracting(ClaimView::id).containsExactly(zelensky);
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.pages()).isEqualTo(2);
        assertThat(claims.find(paged(9, 2)).total()).isEqualTo(3);
        assertThat(claims.find(paged(-1, 100_000)).size()).isEqualTo(ClaimFilter.MOST_A_PAGE);
    }

    @Test
    void needTheSameFewStatementsWhateverTheirNumber() {
        Map<String, Integer> few = counted();
        for (int i = 0; i < 40; i++) {
            record(
                    troops("Speaker " + (char) ('A' + i), "other", 100 + i),
                    "Outlet " + i,
                    "2025-01-01",
                    "There were " + (100 + i) + " of them.");
        }
        assertThat(counted()).isEqualTo(few);
        assertThat(few.values()).allMatch(count -> count <= 4);
    }

    private Map<String, Integer> counted() {
        List<Long> all = new ArrayList<>(ids(paged(1, 200)));
        return Map.of(
                "find", statements.during(() -> claims.find(paged(1, 200))).size(),
                "full page", statements.during(() -> claims.find(paged(1, 2))).size(),
                "all", statements.during(() -> claims.all(ClaimFilter.none())).size(),
                "by ids", statements.during(() -> claims.byIds(all)).size(),
                "facets",
                        statements
                                .during(() -> claims.facets(ClaimFilter.none()))
                                .size(),
                "series",
                        statements
                                .during(() -> claims.series(ClaimFilter.none()))
                                .size(),
                "actors", statements.during(() -> actors.all()).size(),
                "metrics", statements.during(() -> reference.metrics()).size(),
                "articles",
                        statements
                                .during(() -> articles.find(ArticleFilter.none()))
                                .size());
    }

    @Test
    void nameTheirActorsUnderAnySpelling() {
        assertThat(actors.resembling("zelenskij", 3))
                .first()
                .extracting(ActorView::slug)
                .isEqualTo("volodymyr-zelenskyy");
        assertThat(actors.resembling("100%_", 3)).isEmpty();
        assertThat(actors.all())
                .extracting(ActorView::slug)
                .containsExactly("oleksandr-syrskyi", "volodymyr-zelenskyy");
        assertThat(actors.bySlug("volodymyr-zelenskyy").orElseThrow()).satisfies(actor -> {
            assertThat(actor.aliases()).contains("Zelensky", "Zelenskiy");
            assertThat(actor.claims()).containsExactly(new ActorView.MetricCount("troop-strength", "Troops", 1));
        });
    }
}
