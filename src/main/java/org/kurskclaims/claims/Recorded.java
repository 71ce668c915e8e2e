package org.kurskclaims.claims;

/**
 * What became of a claim that was to be recorded.
 *
 * @param isNew false where the same statement was known already and got another citation instead
 * @param echo whether the citation's passage repeats an earlier one word for word
 */
public record Recorded(long claim, boolean isNew, boolean echo) {}
