package org.kurskclaims.extraction.text;

/** What part a paragraph plays in its document. */
public enum ParagraphKind {
    PROSE,
    BULLET,
    /** A short line without a full stop. */
    HEADING,
    /** Somebody's turn in a transcript. */
    TURN,
    /** The quoted words' speaker on a line of its own ("— Angelica Evans"). */
    SIGNATURE,
    /** An entry that begins with its time of day ("14:32 Russian troops have …"). */
    ENTRY,
    /** The line above a post: whose it is and when it was posted. */
    POST,
    /** Nothing but a time of day. */
    TIMESTAMP,
    /** Cookie notices, subscriptions, page numbers, addresses. */
    FURNITURE
}
