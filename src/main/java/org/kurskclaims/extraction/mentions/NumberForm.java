package org.kurskclaims.extraction.mentions;

/** How a number is written. */
public enum NumberForm {
    DIGITS,
    WORDS,
    /** "dozens", "several hundred". */
    VAGUE,
    /** "half", "two-thirds", "one in five": a share. */
    FRACTION
}
