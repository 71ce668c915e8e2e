package org.kurskclaims.claims;

/** Nobody recorded a claim with this id. */
public final class ClaimNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ClaimNotFound(String message) {
        super(message);
    }

    public static ClaimNotFound withId(long id) {
        return new ClaimNotFound("There is no claim " + id);
    }
}
