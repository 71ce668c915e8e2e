package org.kurskclaims.editors;

/** Somebody else changed the account while its form was open. */
class AccountChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccountChanged(String name) {
        super("The account \"" + name + "\" was changed by somebody else in the meantime");
    }
}
