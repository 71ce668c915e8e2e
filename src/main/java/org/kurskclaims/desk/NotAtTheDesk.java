package org.kurskclaims.desk;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What an editor asked for does not exist. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotAtTheDesk extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotAtTheDesk(String message) {
        super(message);
    }

    static NotAtTheDesk article(long id) {
        return new NotAtTheDesk("There is no article " + id);
    }

    static NotAtTheDesk claim(long id) {
        return new NotAtTheDesk("There is no claim " + id);
    }

    static NotAtTheDesk comment(long id) {
        return new NotAtTheDesk("There is no conversation " + id + " about this claim");
    }

    static NotAtTheDesk sheet(UUID id) {
        return new NotAtTheDesk("There is no table " + id);
    }

    static NotAtTheDesk capture(UUID id) {
        return new NotAtTheDesk("No document " + id + " waits for you");
    }

    static NotAtTheDesk run(long number) {
        return new NotAtTheDesk("There is no import " + number);
    }
}
