package org.kurskclaims.editors;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations and new passwords, by links that work once and for a limited time. */
@Service
class AccountLinks {

    static final Duration INVITATION_LASTS = Duration.ofDays(7);
    static final Duration RESET_LASTS = Duration.ofDays(1);

    private final AccountLinkRows links;
    private final AccountRows rows;
    private final Accounts accounts;
    private final OpenSessions sessions;
    private final ActivityLog log;
    private final Clock clock;

    AccountLinks(
            AccountLinkRows links,
            AccountRows rows,
            Accounts accounts,
            OpenSessions sessions,
            ActivityLog log,
            Clock clock) {
        this.links = links;
        this.rows = rows;
        this.accounts = accounts;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /** @return the token of a new invitation, which is never shown again */
    @Transactional
    public String invite(Role role, @Nullable String note, String by) {
        String token = add(role, null, note, by, INVITATION_LASTS);
        log.record(by, "account.invited", note, role.code());
        return token;
    }

    /** @return the token of a link that sets a new password; earlier ones for the account no longer work */
    @Transactional
    public String resetPassword(long accountId, String by) {
        Account account = accounts.get(accountId);
        links.withdrawAllOf(accountId, clock.instant());
        String token = add(null, accountId, null, by, RESET_LASTS);
        log.record(by, "account.reset", account.name(), null);
        return token;
    }

    private String add(
            @Nullable Role role, @Nullable Long accountId, @Nullable String note, String by, Duration lasts) {
        String token = LinkToken.random();
        long maker = rows.find(by).orElseThrow().id();
        links.add(
                LinkToken.hash(token),
                role,
                accountId,
                note,
                maker,
                clock.instant(),
                clock.instant().plus(lasts));
        return token;
    }

    /** The link with this token; empty if it never existed, was used or withdrawn, or has expired. */
    @Transactional(readOnly = true)
    public Optional<AccountLink> findOpen(String token) {
        return links.findOpen(LinkToken.hash(token), clock.instant());
    }

    @Transactional(readOnly = true)
    public List<AccountLink> open() {
        return links.allOpen(clock.instant());
    }

    @Transactional
    public void withdraw(long id, String by) {
        links.withdraw(id, clock.instant());
        log.record(by, "account.link-withdrawn", null, null);
    }

    /**
     * Makes the account that an invitation promised.
     *
     * @throws AccountRejected if the link is used up, the name taken or the password weak
     */
    @Transactional
    public void accept(String token, String name, String displayName, String password) {
        AccountLink link = findOpen(token).orElseThrow(AccountLinks::usedUp);
        Role role = link.role();
        if (role == null || !links.use(link.id(), clock.instant())) {
            throw usedUp();
        }
        accounts.create(name, displayName, password, role, false);
        log.record(name, "account.accepted", link.madeBy(), role.code());
    }

    /**
     * Sets the password that a reset link allows to set, and ends the account's sessions.
     *
     * @return name of the account
     * @throws AccountRejected if the link is used up or the password weak
     */
    @Transactional
    public String setPassword(String token, String password) {
        AccountLink link = findOpen(token).orElseThrow(AccountLinks::usedUp);
        Long accountId = link.accountId();
        if (accountId == null || !links.use(link.id(), clock.instant())) {
            throw usedUp();
        }
        Account account = accounts.get(accountId);
        accounts.setPassword(account, password);
        sessions.endAllOf(account.name());
        log.record(account.name(), "account.password", account.name(), link.madeBy());
        return account.name();
    }

    private static AccountRejected usedUp() {
        return new AccountRejected("", "account.link.closed");
    }
}
