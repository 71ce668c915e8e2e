package org.kurskclaims.extraction.text;

/** What kind of text a document is, as far as it matters for what carries over from sentence to sentence. */
public enum DocumentKind {
    ARTICLE,
    /** A list of unrelated lines, or of headlines with snippets: nothing carries over. */
    DIGEST,
    /** Posts of channels or accounts, each under its author and date. */
    POSTS,
    /** Entries under times of day. */
    LIVE_BLOG,
    /** Turns of several speakers, without quotation marks. */
    TRANSCRIPT
}
