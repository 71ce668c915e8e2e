package org.kurskclaims.claims;

/**
 * Whose hand changes a claim, and for what reason; it stands in the history for ever.
 *
 * @param who an editor's name, or "import"
 * @param why one sentence for readers of the history
 */
public record By(String who, String why) {

    public By {
        who = who.strip();
        why = why.strip();
        if (who.isEmpty() || why.isEmpty()) {
            throw new IllegalArgumentException("The history needs to know who changes a claim, and why");
        }
    }
}
