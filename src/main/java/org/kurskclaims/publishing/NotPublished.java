package org.kurskclaims.publishing;

/** There is nothing under this address. */
final class NotPublished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotPublished(String message) {
        super(message);
    }

    static NotPublished claim(String id) {
        return new NotPublished("There is no claim " + id + ".");
    }

    static NotPublished article(String id) {
        return new NotPublished("There is no article " + id + ".");
    }

    static NotPublished timeline(String metric, String subject) {
        return new NotPublished("There is no timeline of " + metric + " for " + subject + ".");
    }

    static NotPublished table(String name) {
        return new NotPublished("There is no table called " + name + ".");
    }

    /** The number in an address; anything else names nothing. */
    static long number(String written, NotPublished otherwise) {
        if (!written.matches("[1-9][0-9]{0,17}")) {
            throw otherwise;
        }
        return Long.parseLong(written);
    }
}
