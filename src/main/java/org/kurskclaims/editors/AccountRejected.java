package org.kurskclaims.editors;

/** A change of an account that is not allowed: the field at fault and the key of a message that says why. */
class AccountRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String messageKey;

    AccountRejected(String field, String messageKey) {
        super("The field \"" + field + "\" is rejected: " + messageKey);
        this.field = field;
        this.messageKey = messageKey;
    }

    String field() {
        return field;
    }

    String messageKey() {
        return messageKey;
    }
}
