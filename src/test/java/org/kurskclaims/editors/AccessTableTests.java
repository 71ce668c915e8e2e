package org.kurskclaims.editors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Each role against each address. The table is {@code access-table.txt}; a handler that asks for an account, or that
 * changes something, and is missing from it fails the build.
 */
@SpringBootTest
@AutoConfigureMockMvc
class AccessTableTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRows rows;

    @BeforeEach
    void oneAccountForEachRole() {
        for (Role role : Role.values()) {
            if (rows.find("the-" + role.code()).isEmpty()) {
                accounts.create("the-" + role.code(), role.name(), "correct horse battery", role, false);
            }
        }
    }

    @Test
    void everyAddressThatIsNotPublicStandsInTheTable() {
        Set<String> missing = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(mapping -> {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            if (mapping.getPatternValues().contains("/error")) {
                return;
            }
            assertThat(methods).as("methods of %s", mapping).isNotEmpty();
            for (RequestMethod method : methods) {
                for (String path : mapping.getPatternValues()) {
                    missing.add(method + " " + path);
                }
            }
        });
        missing.removeIf(AccessTableTests::isPublicReading);
        missing.remove("POST " + LostSessionHandler.PAGE);
        table().forEach(row -> missing.remove(row.method() + " " + row.path()));
        assertThat(missing).as("addresses missing from access-table.txt").isEmpty();
    }

    private static boolean isPublicReading(String address) {
        return address.startsWith("GET /")
                && !address.startsWith("GET /editor")
                && !address.startsWith("GET /account")
                && !address.startsWith("GET /login");
    }

    @ParameterizedTest
    @MethodSource("table")
    void opensToTheRoleInTheTableAndThoseAboveIt(Row row) {
        assertThat(isAdmitted(row, Optional.empty())).as("%s to nobody", row).isEqualTo(row.open());
        for (Role role : Role.values()) {
            boolean expected = row.open() || role.mayActAs(Role.of(row.least()));
            assertThat(isAdmitted(row, Optional.of(role)))
                    .as("%s to %s", row, role)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void refusesToChangeAnythingWithoutAToken(Row row) {
        if (row.method().equals("GET") || row.isForPrograms()) {
            return;
        }
        MvcTestResult result = mvc.method(HttpMethod.valueOf(row.method()))
                .uri(row.example())
                .with(user("the-administrator").roles("ADMINISTRATOR"))
                .exchange();
        assertThat(result).hasStatus(403);
    }

    @ParameterizedTest
    @MethodSource("table")
    void failsNobodyWhoMayRead(Row row) {
        if (!row.method().equals("GET")) {
            return;
        }
        MvcTestResult result = mvc.get()
                .uri(row.example())
                .with(user("the-administrator").roles("ADMINISTRATOR"))
                .exchange();
        assertThat(result.getUnresolvedException()).isNull();
        assertThat(result.getResponse().getStatus()).isLessThan(500);
    }

    private boolean isAdmitted(Row row, Optional<Role> role) {
        var request =
                mvc.method(HttpMethod.valueOf(row.method())).uri(row.example()).with(csrf());
        role.ifPresent(r -> request.with(user("the-" + r.code()).roles(r.name())));
        MvcTestResult result = request.exchange();
        if (result.getUnresolvedException() != null) {
            return true;
        }
        int status = result.getResponse().getStatus();
        String location = result.getResponse().getRedirectedUrl();
        return status != 403 && status != 401 && !(location != null && location.endsWith("/login"));
    }

    static List<Row> table() {
        List<Row> rows = new ArrayList<>();
        try (var file = AccessTableTests.class.getResourceAsStream("access-table.txt")) {
            assertThat(file).isNotNull();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] words = line.strip().split(" +");
                if (words.length == 3 && !line.startsWith("#")) {
                    rows.add(new Row(words[0], words[1], words[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    record Row(String method, String path, String least) {

        /** No session opens it, so that no other site can; ApiWritingTests show that. */
        boolean isForPrograms() {
            return path.startsWith("/api/");
        }

        boolean open() {
            return least.equals("everybody");
        }

        String example() {
            return path.replaceAll("\\{[^}]+}", "1");
        }
    }
}
