package org.kurskclaims.comparison;

/** What became of a figure between two states of knowledge. */
public enum Change {
    /** It is in the later state only. */
    NEW,
    /** It is in the earlier state only: retracted, rejected or replaced since. */
    GONE,
    /** It is in both and says something else: another number, speaker, date or manner. */
    CHANGED,
    /** It is in both and says the same; an editor has reviewed or graded it since, or taken that back. */
    REVIEWED
}
