package org.kurskclaims.platform.database;

/** The embedded database cannot be used; the message is one sentence for the person who started the application. */
public class DatabaseUnavailable extends RuntimeException {

    public DatabaseUnavailable(String message) {
        super(message);
    }

    public DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
