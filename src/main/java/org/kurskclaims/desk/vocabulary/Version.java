package org.kurskclaims.desk.vocabulary;

/** The version of an entry that a form was made from. */
final class Version {

    private Version() {}

    /** @return -1, which no entry ever has, if what came back is no version */
    static int of(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
