package org.kurskclaims.editors;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends sessions, so that a right that was withdrawn is gone at once. */
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    void endAllOf(String name) {
        endOthersOf(name, null);
    }

    /** @param kept id of the session that goes on */
    void endOthersOf(String name, @Nullable String kept) {
        sessions.findByPrincipalName(name).keySet().stream()
                .filter(id -> !id.equals(kept))
                .forEach(sessions::deleteById);
    }
}
