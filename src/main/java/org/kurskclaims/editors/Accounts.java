package org.kurskclaims.editors;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes to accounts, each with its entry in the activity log. */
@Service
class Accounts {

    private final AccountRows accounts;
    private final PasswordEncoder passwords;
    private final OpenSessions sessions;
    private final ActivityLog log;
    private final Clock clock;

    Accounts(AccountRows accounts, PasswordEncoder passwords, OpenSessions sessions, ActivityLog log, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Account> all() {
        return accounts.all();
    }

    /** @throws NoSuchElementException if there is no such account */
    @Transactional(readOnly = true)
    public Account get(long id) {
        return accounts.find(id).orElseThrow(() -> new NoSuchElementException("There is no account " + id));
    }

    /** @throws AccountRejected if the name is taken or the password is weak */
    @Transactional
    public long create(String name, String displayName, String password, Role role, boolean mustChange) {
        if (accounts.find(name).isPresent()) {
            throw new AccountRejected("name", "account.name.taken");
        }
        Password.objectionTo(password, name).ifPresent(key -> {
            throw new AccountRejected("password", key);
        });
        return accounts.add(name, displayName, passwords.encode(password), role, mustChange, clock.instant());
    }

    /**
     * Changes what an administrator may change. Sessions of an account that is switched off or changes its role end.
     *
     * @throws AccountRejected if nobody would be left to administrate
     * @throws AccountChanged if the account is no longer at the version
     */
    @Transactional
    public void change(long id, int version, String displayName, Role role, boolean enabled, String by) {
        accounts.lock();
        Account before = get(id);
        boolean stepsDown =
                before.enabled() && before.role() == Role.ADMINISTRATOR && !(enabled && role == Role.ADMINISTRATOR);
        if (stepsDown && accounts.enabledAdministrators() == 1) {
            throw new AccountRejected("role", "account.role.last");
        }
        if (!accounts.change(id, version, displayName, role, enabled)) {
            throw new AccountChanged(before.name());
        }
        if (before.role() != role || before.enabled() != enabled) {
            sessions.endAllOf(before.name());
        }
        log.record(by, "account.changed", before.name(), role.code() + (enabled ? "" : ", switched off"));
    }

    /**
     * Replaces one's own password and ends one's other sessions.
     *
     * @param session id of the session that goes on
     * @throws AccountRejected if the current password is wrong, or the new one is weak or the same
     */
    @Transactional
    public void changePassword(String name, String current, String replacement, String session) {
        Account account = accounts.find(name).orElseThrow();
        if (!passwords.matches(current, account.passwordHash())) {
            throw new AccountRejected("current", "account.password.wrong");
        }
        if (current.equals(replacement)) {
            throw new AccountRejected("password", "account.password.same");
        }
        setPassword(account, replacement);
        sessions.endOthersOf(account.name(), session);
        log.record(account.name(), "account.password", account.name(), null);
    }

    /** @throws AccountRejected if the password is weak */
    @Transactional
    public void setPassword(Account account, String password) {
        Password.objectionTo(password, account.name()).ifPresent(key -> {
            throw new AccountRejected("password", key);
        });
        accounts.setPassword(account.id(), passwords.encode(password), false);
    }
}
