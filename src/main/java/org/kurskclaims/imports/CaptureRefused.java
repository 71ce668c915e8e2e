package org.kurskclaims.imports;

/** A document cannot be taken in; the key names a message for its owner. */
public final class CaptureRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String messageKey;

    CaptureRefused(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }
}
