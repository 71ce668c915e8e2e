package org.kurskclaims.claims;

/** Somebody else has to publish the claim, for this editor entered or corrected it. Nothing was done. */
public final class FourEyesRequired extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FourEyesRequired(long claim) {
        super("Somebody else has to publish claim " + claim + ": you entered or corrected it");
    }
}
