package org.kurskclaims.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing under this address; the sentence tells a reader what is missing. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotFound(String message) {
        super(message);
    }

    static NotFound claim(String id) {
        return new NotFound("There is no claim number " + id + ".");
    }

    static NotFound article(String id) {
        return new NotFound("There is no article number " + id + ".");
    }

    static NotFound actor(String slug) {
        return new NotFound("Nobody is recorded as “" + slug + "”.");
    }

    static NotFound timeline(String metric, String subject) {
        return new NotFound("There is no timeline of “" + metric + "” for “" + subject + "”.");
    }

    static NotFound drawing(String metric, String subject) {
        return new NotFound("There is nothing to draw of “" + metric + "” for “" + subject + "” under these filters.");
    }

    /** The number in an address, however it was written there. */
    static long number(String written, NotFound otherwise) {
        if (!written.matches("[1-9][0-9]{0,17}")) {
            throw otherwise;
        }
        return Long.parseLong(written);
    }
}
