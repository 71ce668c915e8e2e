package org.kurskclaims.claims;

/** Somebody else revised the claim after it was read; what the caller wanted was not done. */
public final class ClaimChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long claim;
    private final int expected;
    private final int actual;

    ClaimChangedMeanwhile(long claim, int expected, int actual) {
        super("Claim " + claim + " was changed meanwhile: it is at revision " + actual + ", not " + expected);
        this.claim = claim;
        this.expected = expected;
        this.actual = actual;
    }

    public long claim() {
        return claim;
    }

    /** The revision that the caller had read. */
    public int expected() {
        return expected;
    }

    /** The revision that there is. */
    public int actual() {
        return actual;
    }
}
