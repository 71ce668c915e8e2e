package org.kurskclaims.platform;

/** The application did not start; the reason has already been told on standard error. */
public class NotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotStarted(Throwable cause) {
        super("the application did not start", cause);
    }
}
