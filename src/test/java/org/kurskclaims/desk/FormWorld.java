package org.kurskclaims.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimDesk;
import org.kurskclaims.claims.ClaimSuccession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Something for each form to be about, and the numbers by which the forms know it. */
final class FormWorld {

    /** Whose name is not the one that other tests use: what waits for an editor waits for that one only. */
    static final String WHO = "formtester";

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final Map<String, String> known = new HashMap<>();
    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    FormWorld(MockMvcTester mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    /** @param hash of the password in the table */
    Map<String, String> make(DeskFixture fixture, ClaimDesk desk, ClaimSuccession succession, String hash) {
        known.put("tag", tag);
        claims(fixture, desk, succession);
        documents();
        vocabulary();
        accounts(hash);
        known.put("settings", "" + number("select version from house_rules"));
        return Map.copyOf(known);
    }

    private void claims(DeskFixture fixture, ClaimDesk desk, ClaimSuccession succession) {
        By by = new By(WHO, "For the forms");
        DeskFixture.Article article = fixture.article();
        DeskFixture.Article second = fixture.article();
        known.put("article", "" + article.id());
        known.put("died", article.text().replaceAll("(?s).*at least (\\d+) died.*", "$1"));
        known.put("suggested", "" + article.claims().get(1));
        known.put("other", "" + article.claims().get(0));
        desk.publish(second.claims().get(0), 1, by);
        known.put("published", "" + second.claims().get(0));
        desk.publish(second.claims().get(1), 1, by);
        desk.retract(second.claims().get(1), 2, by);
        known.put("retracted", "" + second.claims().get(1));
        succession.merge(second.claims().get(2), 1, second.claims().get(0), by);
        known.put("merged", "" + second.claims().get(2));
        known.put(
                "publishedRevision",
                ""
                        + number("select max(number) from claim_revision where claim_id = "
                                + second.claims().get(0)));
        post("/editor/claims/" + known.get("suggested") + "/comments", "body", "Is it right?");
        known.put("comment", "" + number("select max(id) from claim_comment"));
    }

    private void documents() {
        String text = "At least 412 men died near Sudzha in December, the ministry said (" + tag + ").";
        known.put("capture", last(post("/editor/articles/new/text", "text", text)));
        MockMultipartFile table = new MockMultipartFile(
                "file",
                "claims.csv",
                "text/csv",
                ("article,quote,figure,metric\n" + known.get("article") + ",at least " + known.get("died") + " died,"
                                + known.get("died") + ",killed\n")
                        .getBytes(StandardCharsets.UTF_8));
        MvcTestResult kept = mvc.post()
                .uri("/editor/bulk/sheets")
                .multipart()
                .file(table)
                .with(csrf())
                .with(user(WHO).roles("ADMINISTRATOR"))
                .exchange();
        known.put("sheet", last(kept));
        known.put(
                "run",
                ""
                        + number("insert into import_run (source, documents) values ('desk, by " + WHO
                                + "', 1) returning id"));
    }

    private void vocabulary() {
        String into = "/editor/vocabulary/";
        known.put(
                "actor",
                last(post(into + "actors/new", "name", "Form Actor " + tag, "kind", "person", "side", "other")));
        known.put("actorVersion", version("actor", "id::text", known.get("actor")));
        known.put(
                "heir", last(post(into + "actors/new", "name", "Form Heir " + tag, "kind", "person", "side", "other")));
        String merged = last(post(into + "actors/new", "name", "Form Twin " + tag, "kind", "person", "side", "other"));
        post(
                into + "actors/" + merged + "/merger",
                "version",
                version("actor", "id::text", merged),
                "into",
                "Form Heir " + tag,
                "reason",
                "The same");
        known.put("merger", "" + number("select max(id) from actor_merger"));
        known.put(
                "unit",
                last(post(
                        into + "units/new",
                        "name",
                        "Form unit " + tag,
                        "unit",
                        "km",
                        "factor",
                        "1.0668",
                        "words",
                        "formverst" + tag,
                        "source",
                        "A handbook")));
        known.put("unitVersion", version("printed_unit", "slug", known.get("unit")));
        known.put("outlet", last(post(into + "outlets/new", "name", "Form Outlet " + tag)));
        known.put("outletVersion", version("outlet", "slug", known.get("outlet")));
        known.put("place", last(post(into + "places/new", "name", "Form Place " + tag)));
        known.put("placeVersion", version("place", "slug", known.get("place")));
        known.put(
                "metric",
                last(post(
                        into + "metrics/new",
                        "label",
                        "Form metric " + tag,
                        "definition",
                        "What forms count.",
                        "unit",
                        "person",
                        "kind",
                        "cumulative")));
        known.put("metricVersion", version("metric", "slug", known.get("metric")));
    }

    private void accounts(String hash) {
        jdbc.sql("""
                        insert into account (name, display_name, password_hash, role)
                        values (:name, 'Form Tester', :hash, 'administrator')
                        on conflict (name) do nothing""").param("name", WHO).param("hash", hash).update();
        known.put("account", "" + number("select id from account where name = '" + WHO + "'"));
        known.put("accountVersion", version("account", "name::text", WHO));
        MvcTestResult invited = post("/editor/admin/accounts/invitations", "role", "EDITOR");
        known.put(
                "invitation",
                after(String.valueOf(invited.getMvcResult().getFlashMap().get("link"))));
        post("/account/tokens", "label", "For the forms");
        known.put("token", "" + number("select max(id) from api_token"));
        known.put("link", "" + number("select max(id) from account_link"));
    }

    private String version(String table, String key, String value) {
        return ""
                + jdbc.sql("select version from " + table + " where " + key + " = :value")
                        .param("value", value)
                        .query(Integer.class)
                        .single();
    }

    private long number(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    private MvcTestResult post(String path, String... pairs) {
        var request = mvc.post().uri(path).with(csrf()).with(user(WHO).roles("ADMINISTRATOR"));
        for (int i = 0; i < pairs.length; i += 2) {
            request.param(pairs[i], pairs[i + 1]);
        }
        return request.exchange();
    }

    private static String last(MvcTestResult result) {
        return after(Objects.requireNonNull(result.getResponse().getRedirectedUrl()));
    }

    private static String after(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
