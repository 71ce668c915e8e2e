package org.kurskclaims.editors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kurskclaims.KurskClaims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class SignInTests {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRows rows;

    private Account anna;

    @BeforeEach
    void anna() {
        jdbc.sql("delete from sign_in_attempt").update();
        if (rows.find("anna").isEmpty()) {
            accounts.create("anna", "Anna", PASSWORD, Role.EDITOR, false);
        }
        Account account = rows.find("anna").orElseThrow();
        rows.change(account.id(), account.version(), "Anna", Role.EDITOR, true);
        accounts.setPassword(account, PASSWORD);
        anna = rows.find("anna").orElseThrow();
    }

    @Test
    void leadsFromTheDeskToTheSignInPageAndBack() {
        MvcTestResult refused = mvc.get().uri("/editor/queue").exchange();
        assertThat(refused).hasStatus3xxRedirection().hasRedirectedUrl("/login");
        Cookie wanted = cookie("REDIRECT_URI", refused);

        MvcTestResult signedIn = signIn("anna", PASSWORD, wanted);
        assertThat(signedIn.getResponse().getRedirectedUrl()).contains("/editor/queue");
    }

    @Test
    void keepsTheSessionInTheDatabaseAndTheCookieFromScriptsAndOtherSites() {
        Cookie session = session(signIn("Anna", PASSWORD));

        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(sessionsOf("anna")).isPositive();
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatusOk();
    }

    @Test
    void marksTheCookieSecureOverHttps() {
        MvcTestResult result = mvc.post()
                .uri("/login")
                .secure(true)
                .param("name", "anna")
                .param("password", PASSWORD)
                .with(csrf())
                .exchange();
        assertThat(session(result).getSecure()).isTrue();
    }

    @Test
    void givesNoReasonForARefusal() {
        assertThat(signIn("anna", "wrong")).hasRedirectedUrl("/login?error");
        assertThat(signIn("nobody-at-all", "wrong")).hasRedirectedUrl("/login?error");
        assertThat(signIn("x".repeat(5000), "wrong")).hasRedirectedUrl("/login?error");
        assertThat(signIn("anna", "y".repeat(100_000))).hasRedirectedUrl("/login?error");
        assertThat(signIn("anna' or 1=1 --", "wrong")).hasRedirectedUrl("/login?error");
        assertThat(signIn("anna\0", "wrong")).hasStatus(400);
    }

    @Test
    void makesWhoGuessesWaitEvenForTheRightPassword() {
        for (int i = 0; i < SignInThrottle.PER_NAME_AND_ADDRESS; i++) {
            assertThat(signIn("anna", "guess " + i)).hasRedirectedUrl("/login?error");
        }
        assertThat(signIn("anna", PASSWORD)).hasRedirectedUrl("/login?wait");
        assertThat(mvc.post()
                        .uri("/login")
                        .with(request -> {
                            request.setRemoteAddr("203.0.113.9");
                            return request;
                        })
                        .param("name", "anna")
                        .param("password", PASSWORD)
                        .with(csrf()))
                .as("its owner elsewhere")
                .hasRedirectedUrl("/editor");
    }

    @Test
    void makesAnAddressWaitThatTriesManyNames() {
        for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            signIn("name" + i, "guess");
        }
        assertThat(signIn("anna", PASSWORD)).hasRedirectedUrl("/login?wait");
    }

    @Test
    void endsTheSessionsOfAnAccountThatIsSwitchedOff() {
        Cookie session = session(signIn("anna", PASSWORD));

        accounts.change(anna.id(), version("anna"), "Anna", Role.EDITOR, false, "anna");

        assertThat(mvc.get().uri("/account").cookie(session)).hasRedirectedUrl("/login");
        assertThat(signIn("anna", PASSWORD)).hasRedirectedUrl("/login?error");
    }

    @Test
    void opensNothingButTheAccountPageToAOneTimePassword() {
        rows.setPassword(anna.id(), anna.passwordHash(), true);
        Cookie session = session(signIn("anna", PASSWORD));

        assertThat(mvc.get().uri("/editor/queue").cookie(session)).hasRedirectedUrl("/account");
        assertThat(mvc.post().uri("/webauthn/register/options").cookie(session).with(csrf()))
                .hasRedirectedUrl("/account");

        assertThat(mvc.post()
                        .uri("/account/password")
                        .cookie(session)
                        .with(csrf())
                        .param("current", PASSWORD)
                        .param("password", "a much better one")
                        .param("again", "a much better one"))
                .hasRedirectedUrl("/account");
        assertThat(rows.find("anna").orElseThrow().mustChange()).isFalse();
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithANewPassword() {
        Cookie session = session(signIn("anna", PASSWORD));
        assertThat(mvc.post()
                        .uri("/account/password")
                        .cookie(session)
                        .with(csrf())
                        .param("current", PASSWORD)
                        .param("password", "short")
                        .param("again", "short"))
                .hasStatusOk()
                .bodyText()
                .contains("At least 12 characters");
        assertThat(mvc.post()
                        .uri("/account/password")
                        .cookie(session)
                        .with(csrf())
                        .param("current", "not it at all")
                        .param("password", "long enough for all")
                        .param("again", "long enough for all"))
                .bodyText()
                .contains("This is not the current password");
    }

    @Test
    void signsOut() {
        Cookie session = session(signIn("anna", PASSWORD));
        assertThat(mvc.post().uri("/logout").cookie(session).with(csrf())).hasRedirectedUrl("/");
        assertThat(mvc.get().uri("/account").cookie(session)).hasRedirectedUrl("/login");
    }

    @Test
    void leavesReadersWithoutASession() {
        MvcTestResult page = mvc.get().uri("/").exchange();
        assertThat(page.getResponse().getCookie("KURSK_SESSION")).isNull();
        assertThat(page.getResponse().getHeader("Cache-Control"))
                .isNotEqualTo("no-cache, no-store, max-age=0, must-revalidate");
    }

    @Test
    void keepsTheSessionOverARestart() throws Exception {
        Cookie session = session(signIn("anna", PASSWORD));
        HikariDataSource database = dataSource.unwrap(HikariDataSource.class);
        try (var restarted = new SpringApplicationBuilder(KurskClaims.class)
                .run(
                        "--server.port=0",
                        "--spring.main.lazy-initialization=true",
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--spring.flyway.enabled=false",
                        "--kursk.seeds=none")) {
            HttpRequest account = HttpRequest.newBuilder(URI.create("http://localhost:"
                            + restarted.getEnvironment().getProperty("local.server.port") + "/account"))
                    .header("Cookie", session.getName() + "=" + session.getValue())
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(account, BodyHandlers.ofString())
                            .body())
                    .contains("Anna");
        }
    }

    @Test
    void keepsAFormWhoseSessionEndedIfItIsOurs() {
        assertThat(lateForm("same-origin")).hasStatus(403).hasForwardedUrl("/session-ended");
        assertThat(lateForm("cross-site"))
                .hasStatus(403)
                .satisfies(result ->
                        assertThat(result.getResponse().getForwardedUrl()).isNotEqualTo("/session-ended"));
        assertThat(mvc.post()
                        .uri("/session-ended")
                        .requestAttr("/session-ended", "/editor/claims/new")
                        .param("quote", "<b>half an hour of work</b>")
                        .with(user("anna").roles("EDITOR"))
                        .with(csrf()))
                .as("its page, which only a forward can reach")
                .hasStatus(403);
    }

    private MvcTestResult lateForm(String site) {
        return mvc.post()
                .uri("/editor/claims/new")
                .header("Sec-Fetch-Site", site)
                .contentType("application/x-www-form-urlencoded")
                .param("quote", "half an hour of work")
                .exchange();
    }

    private MvcTestResult signIn(String name, String password, Cookie... cookies) {
        var request = mvc.post()
                .uri("/login")
                .param("name", name)
                .param("password", password)
                .with(csrf());
        return (cookies.length > 0 ? request.cookie(cookies) : request).exchange();
    }

    private static Cookie session(MvcTestResult signedIn) {
        return cookie("KURSK_SESSION", signedIn);
    }

    private static Cookie cookie(String name, MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie(name), name);
    }

    private int version(String name) {
        return rows.find(name).orElseThrow().version();
    }

    private long sessionsOf(String name) {
        return jdbc.sql("select count(*) from spring_session where principal_name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
