package org.kurskclaims.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.claims.ClaimDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ClaimApiTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    private Newsroom newsroom;

    @BeforeEach
    void open(@Autowired Archive archive, @Autowired ClaimDesk desk) {
        newsroom = new Newsroom(archive, desk);
    }

    /** Scripts of other people read these names. Adding one is free; then add it here, too. */
    @Test
    void keepsTheFieldNamesThatScriptsReadForEver() {
        JsonNode claim = read("/api/v1/claims/" + newsroom.claim(3000));
        assertThat(claim.propertyNames())
                .containsExactly(
                        "id",
                        "url",
                        "file",
                        "quote",
                        "metric",
                        "subject",
                        "place",
                        "item",
                        "aspect",
                        "quantity",
                        "modality",
                        "kind",
                        "claimant",
                        "attribution",
                        "asOf",
                        "stated",
                        "published",
                        "confidence",
                        "echoOf",
                        "review",
                        "revision",
                        "origin",
                        "credibility",
                        "credibilityReason",
                        "recorded",
                        "synthetic",
                        "citations");
        assertThat(claim.path("quote").propertyNames()).containsExactly("exact", "start", "end", "prefix", "suffix");
        assertThat(claim.path("quantity").propertyNames())
                .containsExactly("low", "best", "high", "unit", "qualifier", "text", "per", "base");
        assertThat(claim.path("claimant").propertyNames()).containsExactly("name", "side");
        assertThat(claim.path("attribution").path(0).propertyNames()).containsExactly("name", "side", "role", "cue");
        assertThat(claim.path("citations").path(0).propertyNames())
                .containsExactly(
                        "id",
                        "article",
                        "version",
                        "headline",
                        "outlet",
                        "published",
                        "file",
                        "sha256",
                        "verifiable",
                        "quote",
                        "attribution",
                        "echoOf");
    }

    @Test
    void saysOfAClaimWhatItsSourceSaid() {
        JsonNode claim = read("/api/v1/claims/" + newsroom.claim(3000));
        assertThat(claim.path("quantity").toString())
                .isEqualTo(
                        "{\"low\":3000,\"best\":3000,\"high\":null,\"unit\":\"person\","
                                + "\"qualifier\":\"more-than\",\"text\":\"more than 3000 soldiers\",\"per\":null,\"base\":null}");
        assertThat(claim.path("quote").path("exact").asString()).isEqualTo("more than 3000 soldiers");
        assertThat(claim.path("quote").path("start").asInt()).isEqualTo(49);
        assertThat(claim.path("file").asString()).isEqualTo("A headline about 3000.txt");
        assertThat(claim.path("claimant").toString())
                .isEqualTo("{\"name\":\"Volodymyr Zelenskyy\",\"side\":\"ukraine\"}");
        assertThat(claim.path("asOf").asString()).isEqualTo("2024-12-23");
        assertThat(claim.path("published").asString()).isEqualTo("[2024-12-29..2024-12-31]");
        assertThat(claim.path("review").asString()).isEqualTo("suggested");
        assertThat(claim.path("revision").asInt()).isEqualTo(1);
        assertThat(claim.path("echoOf").isNull()).isTrue();
    }

    @Test
    void listsClaimsPageByPageWithLinksToTheNeighbours() {
        for (int number = 1001; number <= 1005; number++) {
            newsroom.claim(number);
        }
        MvcTestResult result = get("/api/v1/claims?size=2&page=2&sort=value&metric=casualties,killed");
        JsonNode list = json.readTree(result.getResponse().getContentAsByteArray());
        assertThat(list.propertyNames()).containsExactly("items", "page", "size", "total");
        assertThat(list.path("total").asInt()).isEqualTo(5);
        assertThat(list.path("items").size()).isEqualTo(2);
        assertThat(list.path("items").path(0).path("quantity").path("best").asInt())
                .isEqualTo(1003);
        String same = "<http://localhost/api/v1/claims?size=2&sort=value&metric=casualties%2Ckilled&page=";
        assertThat(result.getResponse().getHeader("Link"))
                .isEqualTo(same + "1>; rel=\"first\", " + same + "1>; rel=\"prev\", " + same + "3>; rel=\"next\", "
                        + same + "3>; rel=\"last\"");
    }

    @Test
    void leadsBackFromBeyondTheLastPage() {
        newsroom.claim(1001);
        MvcTestResult result = get("/api/v1/claims?page=7");
        assertThat(result.getResponse().getHeader("Link"))
                .contains("page=1>; rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource({
        "from, from=Christmas",
        "to, from=2025-02&to=2024-02",
        "known, known=2024-13-01",
        "recorded, recorded=yesterday",
        "review, review=rejected",
        "sort, sort=random",
        "page, page=0",
        "size, size=5000",
        "q, q=%07",
        "metric, metric=%07",
    })
    void refusesAParameterThatItDoesNotUnderstandByItsName(String parameter, String query) {
        MvcTestResult result = get("/api/v1/claims?" + query);
        assertThat(result).hasStatus(400);
        assertThat(result.getResponse().getContentType()).isEqualTo("application/problem+json");
        JsonNode problem = json.readTree(result.getResponse().getContentAsByteArray());
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("errors").path(0).path("parameter").asString()).isEqualTo(parameter);
        assertThat(problem.path("errors").path(0).path("detail").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/claims/999999",
        "/api/v1/claims/one",
        "/api/v1/claims/-1",
        "/api/v1/claims/99999999999999999999"
    })
    void saysThatThereIsNoSuchClaim(String address) {
        MvcTestResult result = get(address);
        assertThat(result).hasStatus(404);
        assertThat(result.getResponse().getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void namesEveryParameterThatItRefuses() {
        JsonNode problem =
                json.readTree(get("/api/v1/claims?from=x&size=y").getResponse().getContentAsByteArray());
        assertThat(problem.path("errors")
                        .valueStream()
                        .map(error -> error.path("parameter").asString()))
                .containsExactlyInAnyOrderElementsOf(Set.of("from", "size"));
    }

    private JsonNode read(String address) {
        MvcTestResult result = get(address);
        assertThat(result).hasStatusOk();
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(java.net.URI.create(address)).exchange();
    }
}
