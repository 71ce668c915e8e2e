package org.kurskclaims.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.claims.ClaimDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** What a program that asks again and again, from a page of its own, gets to hear. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class EditionsTests {

    @Autowired
    private MockMvcTester mvc;

    private Newsroom newsroom;

    @BeforeEach
    void open(@Autowired Archive archive, @Autowired ClaimDesk desk) {
        newsroom = new Newsroom(archive, desk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/claims", "/claims.json"})
    void sendNothingTwice(String address) {
        newsroom.claim(1001);
        String tag = etag(get(address));
        MvcTestResult again =
                mvc.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
        assertThat(again).hasStatus(304);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void endWithTheFirstChangeOfTheData() {
        String before = etag(get("/api/v1/claims"));
        newsroom.claim(1001);
        assertThat(etag(get("/api/v1/claims"))).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/claims?from=x", "/api/v1/claims/1", "/api/v1/nothing"})
    void areNotMadeOfErrors(String address) {
        assertThat(get(address).getResponse().getHeader(HttpHeaders.ETAG)).isNull();
    }

    @Test
    void mayBeReadByTheScriptsOfEverySite() {
        MvcTestResult result = mvc.get()
                .uri("/api/v1/claims")
                .header(HttpHeaders.ORIGIN, "https://news.example")
                .exchange();
        assertThat(result.getResponse().getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN))
                .isEqualTo("*");
        assertThat(result.getResponse().getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS))
                .isNull();
        assertThat(result.getResponse().getHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS))
                .contains("Link", "ETag");
        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
    }

    @Test
    void mayBeAskedForWithAConditionFromElsewhere() {
        MvcTestResult preflight = mvc.options()
                .uri("/api/v1/claims")
                .header(HttpHeaders.ORIGIN, "https://news.example")
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET")
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "If-None-Match")
                .exchange();
        assertThat(preflight).hasStatusOk();
        assertThat(preflight.getResponse().getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS))
                .isEqualToIgnoringCase("If-None-Match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/claims", "/editor", "/claims"})
    void mayNotBeWrittenFromElsewhere(String address) {
        MvcTestResult preflight = mvc.options()
                .uri(address)
                .header(HttpHeaders.ORIGIN, "https://news.example")
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")
                .exchange();
        assertThat(preflight.getResponse().getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN))
                .isNull();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }

    private static String etag(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getHeader(HttpHeaders.ETAG));
    }
}
