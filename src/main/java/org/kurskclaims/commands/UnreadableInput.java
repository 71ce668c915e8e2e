package org.kurskclaims.commands;

/** A file or option that cannot be read. The message is one clear line. */
class UnreadableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableInput(String message) {
        super(message);
    }
}
