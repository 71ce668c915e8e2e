package org.kurskclaims.extraction;

/**
 * Who says so.
 *
 * @param name the fullest name that the text has for the speaker
 * @param side slug of the side on which the speaker stands; "other" where the vocabulary does not know
 */
public record Speaker(String name, String side) {}
