package org.kurskclaims.claims;

/** A filter asks for something that no claim can have; the message is a sentence for the reader who asked. */
public final class InvalidFilter extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private InvalidFilter(String message) {
        super(message);
    }

    static InvalidFilter unknown(String parameter, String value, String allowed) {
        return new InvalidFilter("\"" + value + "\" is no " + parameter + "; write " + allowed);
    }
}
