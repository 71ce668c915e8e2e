package org.kurskclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurskclaims.claims.TestClaims.EDITOR;
import static org.kurskclaims.claims.TestClaims.article;
import static org.kurskclaims.claims.TestClaims.passage;
import static org.kurskclaims.claims.TestClaims.troops;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.articles.ArticleFilter;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.platform.database.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Import(StatementCounter.class)
@Transactional
class ClaimsTests {

    @Autowired
    private Archive archive;

    @Autowired
    private Articles articles;

    @Autowired
    private ClaimDesk desk;

    @Autowired
    private ClaimCorrections corrections;

    @Autowired
    private Claims claims;

    @Autowired
    private Actors actors;

    @Autowired
    private ReferenceData reference;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    private long zelensky;
    private long syrskyi;
    private long voice;

    @BeforeEach
    void threeClaims() {
        zelensky = record(
                troops("Zelensky", "ukraine", 11_000).asOf("2024-11-10").stated("2024-11-11"),
                "VIEWUS",
                "2024-11-14",
                "President Zelensky said that 11,000 were there.");
        syrskyi = record(
                troops("Syrskyi", "ukraine", 40_000).of("casualties", "russia").stated("2025-02-06"),
                "States Headline",
                "[2025-02-07..2025-02-10]",
                "General Syrskyi spoke of 40,000 losses.");
        voice = record(troops("", "", 8_000), null, "2024-12-29", "It might send 8,000 more.");
    }

    private long record(TestClaims claim, @Nullable String outlet, String published, String text) {
        String exact = text.replaceAll("[^0-9,]", "").replaceAll(",$", "");
        long passage = passage(archive, article(text, outlet, published), text, exact);
        return desk.record(claim.suggestedIn(passage), EDITOR).claim();
    }

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

    private List<Long> ids(ClaimFilter filter) {
        List<Long> found =
                claims.find(filter).items().stream().map(ClaimView::id).toList();
        assertThat(claims.count(filter)).isEqualTo(found.size());
        return found;
    }

    private static ClaimFilter with(String parameter, String value) {
        return FilterInput.read(Map.of(parameter, List.of(value))).problem(parameter) == null
                ? FilterInput.read(Map.of(parameter, List.of(value))).filter()
                : unchecked(parameter, value);
    }

    private static ClaimFilter unchecked(String parameter, String value) {
        ClaimFilterBuilder filter = ClaimFilter.none().but();
        return parameter.equals("review")
                ? filter.review(value).build()
                : filter.sort(value).build();
    }

    private static ClaimFilter sorted(String sort) {
        return unchecked("sort", sort);
    }

    private static ClaimFilter period(String from, String to) {
        return FilterInput.read(Map.of("from", List.of(from), "to", List.of(to)))
                .filter();
    }

    private static ClaimFilter known(String day) {
        return with("known", day);
    }

    private static ClaimFilter recorded(Instant moment) {
        return ClaimFilter.none().but().recorded(moment).build();
    }

    private static ClaimFilter paged(int page, int size) {
        return ClaimFilter.none().but().page(page, size).build();
    }
}
