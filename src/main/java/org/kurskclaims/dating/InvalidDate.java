package org.kurskclaims.dating;

/** Somebody gave a date that is none of the supported EDTF forms. The message says which forms are. */
public class InvalidDate extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidDate(String expression, String reason) {
        super("\"" + expression + "\" is not a date in EDTF: " + reason);
    }
}
