package org.kurskclaims.claims;

/** A claim in this state of review cannot come to that one. */
public final class ReviewNotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReviewNotPossible(ReviewState from, ReviewState to) {
        super("A claim that is " + from.code() + " cannot become " + to.code());
    }
}
