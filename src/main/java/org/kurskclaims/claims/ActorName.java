package org.kurskclaims.claims;

/**
 * An actor as a text names it.
 *
 * @param side slug of the side on which it stands if it is not known yet; "other" where nobody knows
 */
public record ActorName(String name, String side) {

    private static final int LONGEST = 200;

    public ActorName {
        name = name.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST + " characters");
        }
    }
}
