package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimCorrections;
import org.kurskclaims.claims.ClaimDesk;
import org.kurskclaims.claims.HouseRules;
import org.kurskclaims.editors.ActivityLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class AdministrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ActivityLog log;

    @Autowired
    private HouseRules rules;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DeskFixture fixture;

    @Autowired
    private ClaimDesk desk;

    @Autowired
    private ClaimCorrections corrections;

    @AfterEach
    void noRulesElsewhere() {
        rules.change(rules.read().version(), false, null, "ada");
    }

    @Test
    void listsWhatSomebodyDidOnADay() {
        String who = "w" + UUID.randomUUID().toString().substring(0, 8);
        log.record(who, "account.invited", "=SUM(A1)", "<b>first</b>");
        log.record(who, "article.brought-in", "/articles/7", "second");
        assertThat(get("/editor/admin/activity?who=" + who))
                .bodyText()
                .contains("2 entries", "invited somebody", "&lt;b&gt;first&lt;/b&gt;", "href=\"/articles/7\"");
        assertThat(get("/editor/admin/activity?who=" + who + "&what=article"))
                .bodyText()
                .contains("One entry", "second")
                .doesNotContain("&lt;b&gt;first");
        assertThat(get("/editor/admin/activity?who=" + who + "&to=2001-01-01"))
                .bodyText()
                .contains("No entries");
        assertThat(get("/editor/admin/activity?who=%27--&what=%25&from=soon&to=99999-01-01&page=-3"))
                .hasStatusOk();

        MvcTestResult csv = get("/editor/admin/activity.csv?who=" + who);
        assertThat(csv)
                .hasStatusOk()
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"activity.csv\"");
        assertThat(new String(csv.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .startsWith("at,who,what,in_words,about")
                .contains("invited somebody,'=SUM(A1)")
                .hasLineCount(3);
    }

    @Test
    void listsDecisionsOfPeopleBesideTheLogButNotThoseOfImports() {
        String who = "h" + UUID.randomUUID().toString().substring(0, 8);
        jdbc.sql("insert into account (name, display_name, password_hash, role) values (:who, 'H', '{x}x', 'editor')")
                .param("who", who)
                .update();
        long claim = fixture.article().first();
        desk.publish(claim, 1, new By(who, "Stands in the text"));
        corrections.grade(claim, 2, 2, "Two sources", new By(who, "Looked it up"));
        assertThat(get("/editor/admin/activity?who=" + who))
                .bodyText()
                .contains("2 entries", "accepted a claim", "graded a claim", "Stands in the text", "/claims/" + claim);
        assertThat(get("/editor/admin/activity")).bodyText().doesNotContain("<td>import</td>");
    }

    @Test
    void setsANoticeThatEveryReaderSees() {
        assertThat(save("Down on <Sunday>", true, rules.read().version())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/metrics")).bodyText().contains("Down on &lt;Sunday&gt;");
        assertThat(rules.read().fourEyes()).isTrue();
        assertThat(get("/editor/admin/activity?what=settings"))
                .bodyText()
                .contains("four eyes required, notice: Down on &lt;Sunday&gt;");

        assertThat(save("Another", false, 0))
                .hasStatusOk()
                .bodyText()
                .contains("Somebody else changed this", "Another");
        assertThat(rules.read().notice()).isEqualTo("Down on <Sunday>");
        assertThat(save("x".repeat(501), false, rules.read().version()))
                .bodyText()
                .contains("At most 500");

        save("", false, rules.read().version());
        assertThat(mvc.get().uri("/metrics")).bodyText().doesNotContain("housenotice");
    }

    @Test
    void showsHowTheHouseDoes() {
        assertThat(get("/editor/admin/health"))
                .hasStatusOk()
                .bodyText()
                .contains("PostgreSQL 18", " MB", "/actuator/health", "Last backup");
        assertThat(HouseState.size(1_023)).isEqualTo("1023 bytes");
        assertThat(HouseState.size(1_572_864)).isEqualTo("1.5 MB");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String page : new String[] {"activity", "activity.csv", "settings", "health"}) {
            assertThat(mvc.get().uri("/editor/admin/" + page)).hasStatus(403);
        }
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(java.net.URI.create(address))
                .with(user("ada").roles("ADMINISTRATOR"))
                .exchange();
    }

    private MvcTestResult save(String notice, boolean fourEyes, int version) {
        return mvc.post()
                .uri("/editor/admin/settings")
                .with(csrf())
                .with(user("ada").roles("ADMINISTRATOR"))
                .param("notice", notice)
                .param("fourEyes", "" + fourEyes)
                .param("version", "" + version)
                .exchange();
    }
}
