package org.kurskclaims.editors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

    private static final Pattern ONE_TIME = Pattern.compile("(?m)^ +([a-z2-9]{5}(-[a-z2-9]{5}){3})$");

    @Autowired
    private AccountRows rows;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActivityLog activity;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyYet() {
        jdbc.sql("delete from account").update();
    }

    @Test
    void getsARandomPasswordThatIsPrintedOnceAndMustBeReplaced(CapturedOutput output) {
        int before = output.getAll().length();
        start("");
        start("");

        Matcher printed = ONE_TIME.matcher(output.getAll().substring(before));
        assertThat(printed.find()).isTrue();
        Account admin = rows.find("admin").orElseThrow();
        assertThat(passwords.matches(printed.group(1), admin.passwordHash())).isTrue();
        assertThat(admin.mustChange()).isTrue();
        assertThat(admin.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(printed.find()).as("a second time").isFalse();
    }

    @Test
    void takesThePasswordOfTheEnvironmentAndNeverPrintsIt(CapturedOutput output) {
        start("quite a long secret");

        Account admin = rows.find("admin").orElseThrow();
        assertThat(passwords.matches("quite a long secret", admin.passwordHash()))
                .isTrue();
        assertThat(admin.mustChange()).isFalse();
        assertThat(output.getAll()).doesNotContain("quite a long secret");
    }

    @Test
    void refusesToStartWithAWeakPassword() {
        assertThatIllegalStateException()
                .isThrownBy(() -> start("admin"))
                .withMessageContaining("KURSK_ADMIN_PASSWORD is too weak");
        assertThat(rows.find("admin")).isEmpty();
    }

    private void start(String givenPassword) {
        new FirstAdministrator(rows, accounts, activity, transaction, givenPassword)
                .run(new DefaultApplicationArguments());
    }
}
