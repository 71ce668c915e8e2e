package org.kurskclaims.editors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class AccountLinksTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountLinks links;

    @Autowired
    private AccountRows rows;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void boss() {
        if (rows.find("boss").isEmpty()) {
            accounts.create("boss", "Boss", "correct horse battery", Role.ADMINISTRATOR, false);
        }
    }

    @Test
    void makesAnAccountOfTheRoleThatTheInvitationNames() {
        String token = links.invite(Role.REVIEWER, "for Vera", "boss");

        assertThat(mvc.get().uri("/account-links/" + token))
                .hasStatusOk()
                .bodyText()
                .contains("Reviewer");
        assertThat(accept(token, "vera", "a good long password")).hasRedirectedUrl("/login");
        assertThat(rows.find("vera")).hasValueSatisfying(vera -> {
            assertThat(vera.role()).isEqualTo(Role.REVIEWER);
            assertThat(vera.passwordHash()).startsWith("{argon2}");
        });
        assertThat(accept(token, "second", "a good long password")).bodyText().contains("no longer works");
        assertThat(rows.find("second")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenTheNameIsTaken() {
        String token = links.invite(Role.EDITOR, null, "boss");
        assertThat(accept(token, "boss", "a good long password"))
                .hasStatusOk()
                .bodyText()
                .contains("Somebody else has this name", "value=\"Somebody\"")
                .doesNotContain("a good long password");
        assertThat(accept(token, "No Such <Form>", "a good long password")).hasStatusOk();
        assertThat(accept(token, "boss2", "boss2boss2boss2")).bodyText().contains("must not contain");
        assertThat(accept(token, "boss2", "a good long password"))
                .as("the link is not used up by a mistake")
                .hasRedirectedUrl("/login");
    }

    @Test
    void closesLinksThatExpiredWereWithdrawnOrNeverWere() {
        String expired = links.invite(Role.EDITOR, null, "boss");
        jdbc.sql(
                        "update account_link set made_at = made_at - interval '9 days', expires_at = expires_at - interval '8 days'")
                .update();
        String withdrawn = links.invite(Role.EDITOR, "gone", "boss");
        links.open().forEach(link -> links.withdraw(link.id(), "boss"));

        for (String token : new String[] {expired, withdrawn, "made-up", "x".repeat(3000)}) {
            assertThat(mvc.get().uri("/account-links/" + token)).bodyText().contains("no longer works");
            assertThat(accept(token, "intruder", "a good long password"))
                    .bodyText()
                    .contains("no longer works");
        }
        assertThat(rows.find("intruder")).isEmpty();
    }

    @Test
    void setsANewPasswordOnceAndForTheRightAccountOnly() {
        long id = accounts.create("otto", "Otto", "correct horse battery", Role.EDITOR, false);
        String first = links.resetPassword(id, "boss");
        String second = links.resetPassword(id, "boss");

        assertThat(links.findOpen(first)).as("the earlier link").isEmpty();
        assertThat(accept(second, "otto2", "a good long password"))
                .as("no invitation")
                .bodyText()
                .contains("no longer works");
        String before = rows.find("otto").orElseThrow().passwordHash();
        assertThat(mvc.post()
                        .uri("/account-links/" + second)
                        .with(csrf())
                        .param("password", "a brand new password")
                        .param("again", "a brand new password"))
                .hasRedirectedUrl("/login");
        assertThat(rows.find("otto").orElseThrow().passwordHash()).isNotEqualTo(before);
        assertThat(links.findOpen(second)).isEmpty();
    }

    @Test
    void storesNoTokenAndLogsNone() {
        String token = links.invite(Role.EDITOR, "for Karl", "boss");
        assertThat(jdbc.sql("select count(*) from account_link where token_sha256 = :token")
                        .param("token", token)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select string_agg(concat_ws(' ', about, detail), ' ') from activity")
                        .query(String.class)
                        .single())
                .contains("for Karl")
                .doesNotContain(token);
    }

    @Test
    void neverLeavesNobodyToAdministrate() {
        jdbc.sql("update account set enabled = name in ('boss', 'admin')").update();
        Account admin = rows.find("admin").orElseThrow();
        Account boss = rows.find("boss").orElseThrow();
        accounts.change(admin.id(), admin.version(), "Administrator", Role.EDITOR, true, "boss");

        assertThatExceptionOfType(AccountRejected.class)
                .isThrownBy(
                        () -> accounts.change(boss.id(), boss.version(), "Boss", Role.ADMINISTRATOR, false, "boss"));
        assertThat(mvc.post()
                        .uri("/editor/admin/accounts/" + boss.id())
                        .with(user("boss").roles("ADMINISTRATOR"))
                        .with(csrf())
                        .param("displayName", "Boss")
                        .param("role", "EDITOR")
                        .param("enabled", "true")
                        .param("version", "" + boss.version()))
                .hasStatusOk()
                .bodyText()
                .contains("Nobody would be left to administrate");
        accounts.change(admin.id(), version("admin"), "Administrator", Role.ADMINISTRATOR, true, "boss");
    }

    @Test
    void showsBothVersionsWhenTwoAdministratorsCollide() {
        Account boss = rows.find("boss").orElseThrow();
        accounts.change(boss.id(), boss.version(), "Bossy", Role.ADMINISTRATOR, true, "admin");
        assertThat(mvc.post()
                        .uri("/editor/admin/accounts/" + boss.id())
                        .with(user("boss").roles("ADMINISTRATOR"))
                        .with(csrf())
                        .param("displayName", "The Boss")
                        .param("role", "ADMINISTRATOR")
                        .param("enabled", "true")
                        .param("version", "" + boss.version()))
                .hasStatusOk()
                .bodyText()
                .contains("The Boss", "It now says: Bossy");
    }

    private MvcTestResult accept(String token, String name, String password) {
        return mvc.post()
                .uri("/account-links/" + token)
                .with(csrf())
                .param("name", name)
                .param("displayName", "Somebody")
                .param("password", password)
                .param("again", password)
                .exchange();
    }

    private int version(String name) {
        return rows.find(name).orElseThrow().version();
    }
}
