package org.kurskclaims.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A program of an editor's, with a token that was made on the account page. */
record ApiWriter(MockMvcTester mvc, String name, String token) {

    static ApiWriter of(String name, MockMvcTester mvc, JdbcClient jdbc) {
        jdbc.sql("""
                        insert into account (name, display_name, password_hash, role)
                        values (:name, 'A Writer', '{argon2}none', 'editor')
                        on conflict (name) do update set role = 'editor', enabled = true""").param("name", name).update();
        String token = Objects.requireNonNull(mvc.post()
                        .uri("/account/tokens")
                        .param("label", "A script")
                        .with(csrf())
                        .with(user(name).roles("EDITOR"))
                        .exchange()
                        .getMvcResult()
                        .getFlashMap()
                        .get("token"))
                .toString();
        return new ApiWriter(mvc, name, token);
    }

    MvcTestResult post(String address, String body) {
        return post(address, body, Map.of());
    }

    MvcTestResult post(String address, String body, Map<String, String> headers) {
        return post(mvc, address, body, token, headers);
    }

    static MvcTestResult post(
            MockMvcTester mvc, String address, String body, String bearer, Map<String, String> headers) {
        var request = mvc.post()
                .uri(address)
                .with(anonymous())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        headers.forEach(request::header);
        return request.exchange();
    }
}
