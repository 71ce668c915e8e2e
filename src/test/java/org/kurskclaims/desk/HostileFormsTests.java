package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurskclaims.claims.ClaimDesk;
import org.kurskclaims.claims.ClaimSuccession;
import org.kurskclaims.desk.FormTable.Field;
import org.kurskclaims.desk.FormTable.Form;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * Every form with wrong, hostile and huge input, one field at a time while the others say what they should. The table is
 * {@code form-table.txt}; a form or a field that is missing from it fails the build. Each request is taken back.
 */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFormsTests {

    private static final String HOSTILE =
            "\"><script>alert('x')</script> '); drop table claim;-- \u202Egnp.exe\u202C ${7*7} \uFDFD";
    private static final String BROKEN = "be\u0007ep\u001B[31m \uD83D lone \uFFFF";
    private static final String HUGE = "all work and no play ".repeat(50_000);
    private static final int LONG = 20_000;
    private static final int MANY = 10_000;

    /** How a page tells that something is wrong. */
    private static final List<String> TOLD = List.of("aria-invalid=\"true\"", "class=\"problem\"", "class=\"error\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DeskFixture fixture;

    @Autowired
    private ClaimDesk desk;

    @Autowired
    private ClaimSuccession succession;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private PasswordEncoder passwords;

    private Map<String, String> known = Map.of();

    @BeforeAll
    void somethingForEachForm() {
        known = new FormWorld(mvc, jdbc).make(fixture, desk, succession, passwords.encode("correct horse battery"));
    }

    static List<Form> table() {
        return FormTable.read();
    }

    @Test
    void everyFormAndEveryFieldStandsInTheTable() {
        Map<String, Set<String>> tried = new TreeMap<>();
        for (Form form : table()) {
            Set<String> fields = tried.computeIfAbsent(form.address(), address -> new TreeSet<>());
            form.fields().forEach(field -> fields.add(field.name()));
        }
        assertThat(tried).isEqualTo(FormFields.of(requestMappingHandlerMapping.getHandlerMethods()));
    }

    /** What a request came to. */
    private record Answer(MvcTestResult result, long written) {

        int status() {
            return result.getResponse().getStatus();
        }

        boolean isAccepted() {
            return status() / 100 == 3;
        }

        String body() {
            return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void bearsHostileInput(Form form) {
        List<String> faults = new ArrayList<>();
        Answer good = send(form, parameters(form, null));
        judge("as it should be", good, faults);
        if (good.isAccepted() == form.staysHere()) {
            faults.add("not taken as it should be: " + good.status());
        }
        for (Field field : form.fields()) {
            takeHostileWords(form, field, faults);
            if (!field.isStrict() && !form.address().endsWith("/preview")) {
                takeAMegabyte(form, field, faults);
            }
        }
        if (!form.fields().isEmpty()) {
            takeBroken(form, faults);
        }
        assertThat(faults).as("%s", form).isEmpty();
    }

    private void takeHostileWords(Form form, Field field, List<String> faults) {
        Answer answer = send(form, field, HOSTILE);
        judge(field.name() + " hostile", answer, faults);
        if (field.isStrict() && (answer.isAccepted() || answer.written() > 0)) {
            faults.add(field.name() + " takes words: " + answer.status());
        }
        if (answer.status() != 200 || form.address().endsWith("/preview")) {
            return;
        }
        String page = answer.body();
        if (page.contains("<script>alert(")) {
            faults.add(field.name() + " comes back as markup");
        }
        if (field.isShownAgain() && !page.contains(HtmlUtils.htmlEscape(HOSTILE, "UTF-8"))) {
            faults.add(field.name() + " is lost");
        }
        if (field.isStrict() && TOLD.stream().noneMatch(page::contains)) {
            faults.add(field.name() + " is wrong and nobody says so");
        }
    }

    private void takeAMegabyte(Form form, Field field, List<String> faults) {
        Answer answer = send(form, field, HUGE);
        judge(field.name() + " with a megabyte", answer, faults);
        if (answer.isAccepted() && answer.written() > 0 && !field.mayBeLong() && !field.isIgnored()) {
            faults.add(field.name() + " takes a megabyte");
        }
        if (answer.status() == 200 && !form.staysHere() && TOLD.stream().noneMatch(answer.body()::contains)) {
            faults.add(field.name() + " is too long and nobody says so");
        }
    }

    private void takeBroken(Form form, List<String> faults) {
        judge("nothing at all", send(form, Map.of()), faults);
        Map<String, String[]> huge = parameters(form, null);
        huge.replaceAll((name, value) -> new String[] {HUGE.substring(0, LONG)});
        judge("long text in every field", send(form, huge), faults);
        Map<String, String[]> broken = parameters(form, null);
        broken.replaceAll((name, value) -> new String[] {BROKEN});
        judge("broken characters", send(form, broken), faults);
        Map<String, String[]> many = parameters(form, null);
        many.replaceAll((name, value) -> Collections.nCopies(MANY, value[0]).toArray(String[]::new));
        judge("ten thousand times", send(form, many), faults);
        Field first = form.fields().get(0);
        if (!first.isFile()) {
            Answer nul = send(form, first, "a\0b");
            judge("NUL", nul, faults);
            assertThat(nul.status()).isEqualTo(400);
        }
    }

    /** Nobody sees a failure, nothing takes long, and what is not accepted leaves no trace. */
    private static void judge(String what, Answer answer, List<String> faults) {
        if (answer.result().getUnresolvedException() != null || answer.status() >= 500) {
            faults.add(what + ": " + answer.status() + " " + answer.result().getUnresolvedException());
        } else if (!answer.isAccepted() && answer.written() > 0 && !what.equals("ten thousand times")) {
            faults.add(what + ": " + answer.status() + ", and yet " + answer.written() + " rows were written");
        }
    }

    private Answer send(Form form, @Nullable Field changed, String... values) {
        return send(form, parameters(form, changed, values));
    }

    private Answer send(Form form, Map<String, String[]> parameters) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            long before = written();
            MvcTestResult result = exchange(form, parameters);
            return new Answer(result, written() - before);
        }));
    }

    /** @param changed field that says something else, or is missing without values; all are as in the table without it */
    private Map<String, String[]> parameters(Form form, @Nullable Field changed, String... values) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            parameters.put(
                    field.name(),
                    field.equals(changed) ? values : new String[] {FormTable.filled(field.value(), known)});
        }
        return parameters;
    }

    private MvcTestResult exchange(Form form, Map<String, String[]> parameters) {
        var request = mvc.post()
                .uri(form.path(known))
                .with(csrf())
                .with(user(FormWorld.WHO).roles("ADMINISTRATOR"));
        if (form.fields().stream().noneMatch(Field::isFile)) {
            parameters.forEach(request::param);
            return request.exchange();
        }
        var multipart = request.multipart();
        parameters.forEach((name, values) -> {
            for (String value : values) {
                String end = value.substring(Math.max(0, value.length() - 200));
                multipart.file(new MockMultipartFile(name, end, "text/plain", value.getBytes(StandardCharsets.UTF_8)));
            }
        });
        return multipart.exchange();
    }

    /** Rows that this transaction has written; the count goes on from transaction to transaction. */
    private long written() {
        return jdbc.sql("""
                        select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_xact_user_tables
                        where relname <> 'data_change' and relname not like 'spring_session%'""").query(Long.class).single();
    }
}
