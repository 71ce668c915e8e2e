package org.kurskclaims.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a real client of the real server gets, headers and all. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(AnswersTests.Trouble.class)
class AnswersTests {

    @LocalServerPort
    private int port;

    @Test
    void pagesRunOurOwnScriptsOnly() throws Exception {
        HttpResponse<String> answer = get("/trouble/none");
        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .endsWith("base-uri 'none'; frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void everybodyMayFrameAnEmbeddedTimeline() throws Exception {
        HttpResponse<String> answer = get("/trouble/embed");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("script-src 'self'")
                .endsWith("frame-ancestors *");
        assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
    }

    @Test
    void aDrawingOpenedByItselfRunsNothing() throws Exception {
        assertThat(header(get("/trouble/drawing.svg"), "Content-Security-Policy"))
                .doesNotContain("script-src")
                .endsWith("sandbox");
    }

    @Test
    void publicPagesAreKeptAndAskedForAgain() throws Exception {
        HttpResponse<String> answer = get("/trouble/none");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aMissingPageIsAPage() throws Exception {
        HttpResponse<String> answer = get("/no/such/page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.body()).contains("There is no such page").doesNotContain("no/such/page", "??error");
    }

    @Test
    void aSentenceForTheReaderIsShown() throws Exception {
        HttpResponse<String> answer = get("/trouble/sentence");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no claim number 7.");
    }

    @Test
    void aMalformedParameterIsTold() throws Exception {
        HttpResponse<String> answer = get("/trouble/number?n=seven");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("cannot read").doesNotContain("NumberFormat", "Exception");
    }

    @Test
    void whatBrokeInsideStaysInside() throws Exception {
        HttpResponse<String> answer = get("/trouble/failure");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something broke").doesNotContain("secret", "Exception");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void theApiAnswersWithProblemDetails() throws Exception {
        HttpResponse<String> missing = get("/api/v1/nothing");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(header(missing, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(missing.body()).contains("\"detail\":\"The address may be", "\"instance\":\"/api/v1/nothing\"");
        HttpResponse<String> gone = get("/api/trouble");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("\"status\":410", "\"detail\":\"It was withdrawn.\"");
    }

    @Test
    void addressesThatTheFirewallRefusesGetAPageToo() throws Exception {
        HttpResponse<String> answer = get("/a//b;c=d");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("cannot read");
    }

    @Test
    void onlyHealthIsExposed() throws Exception {
        assertThat(get("/actuator/health").body())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/env").statusCode()).isIn(302, 404);
        assertThat(get("/actuator/heapdump").statusCode()).isIn(302, 404);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("(none)");
    }

    @RestController
    static class Trouble {

        @GetMapping({"/trouble/none", "/trouble/embed", "/trouble/drawing.svg"})
        String none() {
            return "fine";
        }

        @GetMapping("/trouble/number")
        String number(@RequestParam int n) {
            return "number " + n;
        }

        @GetMapping("/trouble/sentence")
        String sentence() {
            throw new NoSuchClaim();
        }

        @GetMapping("/trouble/failure")
        String failure() {
            throw new IllegalStateException("a secret");
        }

        @GetMapping("/api/trouble")
        String withdrawn() {
            throw new ResponseStatusException(HttpStatus.GONE, "It was withdrawn.");
        }
    }

    @ResponseStatus(HttpStatus.NOT_FOUND)
    private static final class NoSuchClaim extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSuchClaim() {
            super("There is no claim number 7.");
        }
    }
}
