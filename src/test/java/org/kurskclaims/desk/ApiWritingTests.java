package org.kurskclaims.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.ReviewState;
import org.kurskclaims.claims.vocabulary.UnitDraft;
import org.kurskclaims.claims.vocabulary.UnitVocabulary;
import org.kurskclaims.quantity.Unit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ApiWritingTests extends AtTheDesk {

    private static final String WRITER = "api.writer";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ClaimHistory history;

    @Autowired
    private UnitVocabulary units;

    private final String speaker = "Speaker " + UUID.randomUUID().toString().substring(0, 8);
    private String token = "";
    private DeskFixture.Article article = DeskFixture.Article.NONE;

    @BeforeEach
    void aTokenAndAnArticle() {
        token = ApiWriter.of(WRITER, mvc, jdbc).token();
        article = fixture.article();
    }

    @Test
    void entersAClaimInItsOwnersName() {
        MvcTestResult answer = send(villages(""), token, null);

        assertThat(answer).hasStatus(201).bodyJson().extractingPath("isNew").isEqualTo(true);
        ClaimView claim = claims.latest(1).get(0);
        assertThat(answer).hasHeader("Location", "/api/v1/claims/" + claim.id());
        assertThat(claim.metric()).isEqualTo("settlements");
        assertThat(claim.quantity().best()).isEqualByComparingTo("45");
        assertThat(claim.review()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(claim.citations().get(0).chain())
                .extracting(link -> link.role() + " " + link.actor().name())
                .containsExactly("origin " + speaker, "channel Api Wire");
        assertThat(history.revisions(claim.id()).get(0).who()).isEqualTo(WRITER);
    }

    @Test
    void understandsTheOtherNamesOfMetricsAndPlaces() {
        String other = villages("").replace("\"settlements\"", "\"VILLAGES\"").replace("kursk-oblast", "sudzha");
        assertThat(send(other, token, null)).hasStatus(201);
        assertThat(claims.latest(1).get(0)).satisfies(claim -> {
            assertThat(claim.metric()).isEqualTo("settlements");
            assertThat(claim.place()).isEqualTo("kursk-oblast");
        });
        assertThat(send(villages("").replace("kursk-oblast", "Atlantis"), token, null))
                .as("a program makes no place")
                .hasStatus(422)
                .bodyText()
                .contains("Not a known place");
    }

    @Test
    void readsFiguresInTheUnitsThatEditorsKeep() {
        units.add(
                new UnitDraft(
                        "Verst of a program",
                        Unit.KM,
                        new BigDecimal("1.0668"),
                        List.of("apiverst", "apiversts"),
                        "500 sazhen",
                        null,
                        false),
                new By(WRITER, "A source counts in it"));
        String advance = villages("").replace("\"settlements\"", "\"advance\"").replace("\"45\"", "\"28 apiversts\"");
        assertThat(send(advance, token, null)).hasStatus(201);
        assertThat(claims.latest(1).get(0).quantity().best()).isEqualByComparingTo("29.87");
    }

    @Test
    void entersTheSameRequestOnce() {
        UUID key = UUID.randomUUID();
        String location = send(villages(""), token, key).getResponse().getHeader("Location");
        assertThat(send(villages(""), token, key)).hasStatus(200).hasHeader("Location", String.valueOf(location));
        assertThat(claims.inArticle(article.id())).hasSize(4);
    }

    @Test
    void tellsAtEachFieldWhatIsWrong() {
        String wrong = villages("")
                .replace("settlements", "planets")
                .replace("45 villages", "46 \\u0000 villages")
                .replace("2024-12-23", "never");
        assertThat(send(wrong, token, null))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("\"field\":\"metric\"", "\"field\":\"quote.exact\"", "\"field\":\"asOf\"")
                .contains("These words do not stand in the text");
        assertThat(send("{\"article\": 999999999}", token, null)).hasStatus(422);
        assertThat(send("{\"article\": \"x\"", token, null)).hasStatus(400);
        assertThat(claims.inArticle(article.id())).hasSize(3);
    }

    @Test
    void bearsBrokenCharactersAndHugeNumbers() {
        assertThat(send(villages("a\\u0000b\\ud800c"), token, null)).hasStatus(201);
        String huge = villages("").replace("\"text\": \"45\"", "\"text\": \"45\", \"best\": 1e999999999");
        assertThat(send(huge, token, null)).hasStatus4xxClientError();
    }

    @Test
    void opensToTokensOfThoseWhoMayWriteOnly() {
        assertThat(send(villages(""), "", null)).hasStatus(401).hasHeader("WWW-Authenticate", "Bearer");
        assertThat(send(villages(""), "kursk_guessed", null)).hasStatus(401);
        assertThat(send(villages(""), token + "x", null)).hasStatus(401);
        jdbc.sql("update account set role = 'reader' where name = :name")
                .param("name", WRITER)
                .update();
        assertThat(send(villages(""), token, null)).hasStatus(403);
        jdbc.sql("update account set role = 'editor', enabled = false where name = :name")
                .param("name", WRITER)
                .update();
        assertThat(send(villages(""), token, null)).hasStatus(401);
    }

    @Test
    void closesWithTheTokensWithdrawal() {
        long id = jdbc.sql("select max(id) from api_token").query(Long.class).single();
        mvc.post()
                .uri("/account/tokens/" + id + "/withdrawal")
                .with(csrf())
                .with(user("somebody-else").roles("EDITOR"))
                .exchange();
        assertThat(send(villages(""), token, null)).as("it is not theirs").hasStatus(201);
        mvc.post()
                .uri("/account/tokens/" + id + "/withdrawal")
                .with(csrf())
                .with(user(WRITER).roles("EDITOR"))
                .exchange();
        assertThat(send(villages(""), token, null)).hasStatus(401);
        assertThat(jdbc.sql("select sha256 from api_token where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .doesNotContain(token)
                .hasSize(64);
    }

    @Test
    void closesWhenTheChosenDaysAreOver() {
        long id = jdbc.sql("select max(id) from api_token").query(Long.class).single();
        assertThat(jdbc.sql("select expires_at - made_at = interval '90 days' from api_token where id = :id")
                        .param("id", id)
                        .query(Boolean.class)
                        .single())
                .as("the usual lifetime")
                .isTrue();
        assertThat(account()).contains("works until").doesNotContain("make a new one");
        expire(id, "3 days 1 hour");
        assertThat(account()).contains("ends in 3 days: make a new one", "never used");
        assertThat(send(villages(""), token, null)).hasStatus(201);

        expire(id, "-1 second");
        assertThat(account()).contains("refused since", "last used");
        MvcTestResult refused = send(villages(""), token, null);
        assertThat(refused).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused).bodyText().contains("This token expired at", "\"status\":401");
        assertThat(refused.getResponse().getHeader("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @Test
    void livesForAYearAtMost() {
        for (String days : List.of("366", "0", "-1", "x")) {
            assertThat(mvc.post()
                            .uri("/account/tokens")
                            .param("label", "For ever")
                            .param("days", days)
                            .with(csrf())
                            .with(user(WRITER).roles("EDITOR")))
                    .as(days)
                    .hasStatus(400);
        }
        assertThat(jdbc.sql("select count(*) from api_token where label = 'For ever'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void expire(long id, String in) {
        jdbc.sql("""
                        update api_token set made_at = now() - interval '400 days',
                               expires_at = now() + cast(:in as interval) where id = :id""").param("in", in).param("id", id).update();
        jdbc.sql("update api_token set withdrawn_at = now() where id <> :id")
                .param("id", id)
                .update();
    }

    private String account() {
        return new String(
                mvc.get()
                        .uri("/account")
                        .with(user(WRITER).roles("EDITOR"))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8);
    }

    @Test
    void slowsAProgramDown() {
        int status = 0;
        for (int i = 0; i < 2 && status != 429; i++) {
            jdbc.sql("update api_token set uses = 120, minute = date_trunc('minute', now())")
                    .update();
            status = send(villages(""), token, null).getResponse().getStatus();
        }
        assertThat(status).isEqualTo(429);
        jdbc.sql("update api_token set uses = 0").update();
        assertThat(send("[" + " ".repeat(70_000) + "]", token, null)).hasStatus(413);
    }

    private MvcTestResult send(String body, String bearer, @Nullable UUID key) {
        Map<String, String> headers = key == null ? Map.of() : Map.of("Idempotency-Key", key.toString());
        return ApiWriter.post(mvc, "/api/v1/claims", body, bearer, headers);
    }

    private String villages(String item) {
        return """
                {"article": %1$d, "quote": {"exact": "45 villages"}, "metric": "settlements", "subject": "russia",
                 "place": "kursk-oblast", "item": "%3$s", "aspect": "retaken", "quantity": {"text": "45"},
                 "modality": "asserted", "kind": "cumulative",
                 "claimant": {"name": "%2$s", "side": "south-korea"},
                 "attribution": [{"name": "%2$s", "side": "south-korea", "role": "origin", "cue": "told"},
                                 {"name": "Api Wire", "side": "media", "role": "channel"}],
                 "asOf": "2024-12-23"}""".formatted(article.id(), speaker, item);
    }
}
