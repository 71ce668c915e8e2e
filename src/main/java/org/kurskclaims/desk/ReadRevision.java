package org.kurskclaims.desk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The revision of a claim that a program had read.
 *
 * @param isMatch whether it came as If-Match, so that a newer one fails a precondition and is no conflict
 */
record ReadRevision(int number, boolean isMatch) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    /** @throws Missing if there is neither, or the header is no revision */
    static ReadRevision of(@Nullable String match, @Nullable Integer field) {
        if (match != null) {
            Matcher tag = TAG.matcher(match.strip());
            if (!tag.matches()) {
                throw new Missing(HttpStatus.BAD_REQUEST, "api.revision.unreadable");
            }
            return new ReadRevision(Integer.parseInt(tag.group(1)), true);
        }
        if (field == null) {
            throw new Missing(HttpStatus.PRECONDITION_REQUIRED, "api.revision.missing");
        }
        return new ReadRevision(field, false);
    }

    /** The answer to one that is not the latest. */
    HttpStatus status() {
        return isMatch ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT;
    }

    /** Nobody may change what they did not read. */
    static final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final HttpStatus status;
        private final String messageKey;

        Missing(HttpStatus status, String messageKey) {
            super(messageKey);
            this.status = status;
            this.messageKey = messageKey;
        }

        HttpStatus status() {
            return status;
        }

        String messageKey() {
            return messageKey;
        }
    }
}
