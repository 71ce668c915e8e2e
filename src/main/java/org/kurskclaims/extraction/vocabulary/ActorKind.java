package org.kurskclaims.extraction.vocabulary;

/** What sort of speaker it is; decides what a later "he", "it", "the ministry" can stand for. */
public enum ActorKind {
    PERSON,
    /** Several persons. */
    PEOPLE,
    MINISTRY,
    STAFF,
    AGENCY,
    FORCE,
    STATE,
    INSTITUTE,
    MEDIA,
    CHANNEL,
    ORGANISATION,
    /** A statement or report that stands for its author. */
    DOCUMENT;

    public boolean isRelay() {
        return this == MEDIA || this == CHANNEL;
    }
}
