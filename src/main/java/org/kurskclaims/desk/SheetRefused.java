package org.kurskclaims.desk;

/** A file that cannot be read as a table of claims. */
class SheetRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String messageKey;

    SheetRefused(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    SheetRefused(String messageKey, Throwable cause) {
        super(messageKey, cause);
        this.messageKey = messageKey;
    }

    String messageKey() {
        return messageKey;
    }
}
