package org.kurskclaims.extraction.vocabulary;

/** Grammatical form of a verb as printed. */
public enum VerbForm {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
}
