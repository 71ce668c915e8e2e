package org.kurskclaims.editors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the account "admin" when there is no account yet: with the password from {@code KURSK_ADMIN_PASSWORD}, or with a
 * random one that is printed once and opens nothing but the page on which it is changed.
 */
@Component
@ConditionalOnWebApplication
class FirstAdministrator implements ApplicationRunner {

    static final String NAME = "admin";

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountRows rows;
    private final Accounts accounts;
    private final ActivityLog activity;
    private final TransactionTemplate transaction;
    private final String givenPassword;

    FirstAdministrator(
            AccountRows rows,
            Accounts accounts,
            ActivityLog activity,
            TransactionTemplate transaction,
            @Value("${kursk.admin-password:}") String givenPassword) {
        this.rows = rows;
        this.accounts = accounts;
        this.activity = activity;
        this.transaction = transaction;
        this.givenPassword = givenPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!rows.isEmpty()) {
            return;
        }
        if (!givenPassword.isEmpty()) {
            Password.objectionTo(givenPassword, NAME).ifPresent(key -> {
                throw new IllegalStateException("KURSK_ADMIN_PASSWORD is too weak: it needs at least "
                        + Password.SHORTEST + " different enough characters and must not contain \"" + NAME + "\"");
            });
        }
        String password = givenPassword.isEmpty() ? Password.random() : givenPassword;
        if (Boolean.TRUE.equals(transaction.execute(status -> createUnlessThereIsOne(password)))) {
            announce(password);
        }
    }

    private boolean createUnlessThereIsOne(String password) {
        rows.lock();
        if (!rows.isEmpty()) {
            return false;
        }
        accounts.create(NAME, "Administrator", password, Role.ADMINISTRATOR, givenPassword.isEmpty());
        activity.record(NAME, "account.first", NAME, null);
        return true;
    }

    private void announce(String password) {
        if (givenPassword.isEmpty()) {
            log.warn("""


                      Sign in at /login as "{}" with the one-time password

                          {}

                      It is printed this once and has to be replaced at the first sign-in.
                    """, NAME, password);
        } else {
            log.info("Created the account \"{}\" with the password from KURSK_ADMIN_PASSWORD", NAME);
        }
    }
}
