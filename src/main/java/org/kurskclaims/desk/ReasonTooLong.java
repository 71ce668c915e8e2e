package org.kurskclaims.desk;

/** A reason for the history that is no longer one sentence. */
class ReasonTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
