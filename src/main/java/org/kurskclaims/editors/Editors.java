package org.kurskclaims.editors;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is at work. */
@Service
public class Editors {

    private final AccountRows accounts;

    Editors(AccountRows accounts) {
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public Optional<Editor> find(String name) {
        return accounts.find(name).filter(Account::enabled).map(Account::asEditor);
    }

    /** Who sent the request at hand; empty for readers without an account. */
    @Transactional(readOnly = true)
    public Optional<Editor> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return find(authentication.getName());
    }
}
