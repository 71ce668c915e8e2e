package org.kurskclaims.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
class ApiDescriptionTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    @Test
    void namesEveryAddressOfTheContractAndNoPage() {
        assertThat(description().path("paths").propertyNames())
                .contains(
                        "/api/v1/claims",
                        "/api/v1/claims/{id}",
                        "/api/v1/timelines/{metric}/{subject}",
                        "/api/v1/articles",
                        "/api/v1/articles/{id}",
                        "/api/v1/actors",
                        "/api/v1/metrics",
                        "/api/v1/claims.csv",
                        "/api/v1/claims.jsonld",
                        "/api/v1/claims.ndjson",
                        "/api/v1/articles.csv",
                        "/api/v1/articles.jsonld",
                        "/api/v1/actors.csv",
                        "/api/v1/actors.jsonld",
                        "/api/v1/metrics.csv",
                        "/api/v1/metrics.jsonld")
                .allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void namesEveryParameterOfAFilter() {
        JsonNode parameters =
                description().path("paths").path("/api/v1/claims").path("get").path("parameters");
        assertThat(parameters
                        .valueStream()
                        .map(parameter -> parameter.path("name").asString()))
                .containsExactly(
                        "metric",
                        "subject",
                        "place",
                        "side",
                        "claimant",
                        "outlet",
                        "modality",
                        "from",
                        "to",
                        "known",
                        "recorded",
                        "review",
                        "grade",
                        "q",
                        "sort",
                        "page",
                        "size");
    }

    @Test
    void showsTheFieldsOfAClaim() {
        JsonNode schemas = description().path("components").path("schemas");
        assertThat(schemas.path("PublishedClaim").path("properties").propertyNames())
                .contains("quote", "quantity", "claimant", "asOf", "echoOf", "citations");
    }

    private JsonNode description() {
        MvcTestResult result = mvc.get().uri("/v3/api-docs").exchange();
        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        JsonNode description = json.readTree(result.getResponse().getContentAsByteArray());
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        return description;
    }
}
