package org.kurskclaims.platform;

/** A backup was not made or not restored; the message is one sentence for the person who asked for it. */
public class BackupFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BackupFailed(String message) {
        super(message);
    }

    public BackupFailed(String message, Throwable cause) {
        super(message, cause);
    }

    /** What a cause says in short; databases add whole rows. */
    public static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
