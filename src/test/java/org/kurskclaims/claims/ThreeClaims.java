package org.kurskclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurskclaims.claims.TestClaims.EDITOR;
import static org.kurskclaims.claims.TestClaims.article;
import static org.kurskclaims.claims.TestClaims.passage;
import static org.kurskclaims.claims.TestClaims.troops;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.platform.database.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Three claims of which two have claimants, for tests that read them. */
@SpringBootTest
@Import(StatementCounter.class)
@Transactional
abstract class ThreeClaims {

    @Autowired
    Archive archive;

    @Autowired
    Articles articles;

    @Autowired
    ClaimDesk desk;

    @Autowired
    ClaimCorrections corrections;

    @Autowired
    Claims claims;

    @Autowired
    Actors actors;

    @Autowired
    ReferenceData reference;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcClient jdbc;

    long zelensky;
    long syrskyi;
    long voice;

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

    long record(TestClaims claim, @Nullable String outlet, String published, String text) {
        String exact = text.replaceAll("[^0-9,]", "").replaceAll(",$", "");
        long passage = passage(archive, article(text, outlet, published), text, exact);
        return desk.record(claim.suggestedIn(passage), EDITOR).claim();
    }

    List<Long> ids(ClaimFilter filter) {
        List<Long> found =
                claims.find(filter).items().stream().map(ClaimView::id).toList();
        assertThat(claims.count(filter)).isEqualTo(found.size());
        return found;
    }

    static ClaimFilter with(String parameter, String value) {
        return FilterInput.read(Map.of(parameter, List.of(value))).problem(parameter) == null
                ? FilterInput.read(Map.of(parameter, List.of(value))).filter()
                : unchecked(parameter, value);
    }

    static ClaimFilter unchecked(String parameter, String value) {
        ClaimFilterBuilder filter = ClaimFilter.none().but();
        return parameter.equals("review")
                ? filter.review(value).build()
                : filter.sort(value).build();
    }

    static ClaimFilter sorted(String sort) {
        return unchecked("sort", sort);
    }

    static ClaimFilter period(String from, String to) {
        return FilterInput.read(Map.of("from", List.of(from), "to", List.of(to)))
                .filter();
    }

    static ClaimFilter known(String day) {
        return with("known", day);
    }

    static ClaimFilter recorded(Instant moment) {
        return ClaimFilter.none().but().recorded(moment).build();
    }

    static ClaimFilter paged(int page, int size) {
        return ClaimFilter.none().but().page(page, size).build();
    }
}
