package org.kurskclaims.claims;

/**
 * Why the extractor read a field of a claim as it did.
 *
 * @param field name of the field as in the claim's JSON
 * @param rule name of the rule that decided
 * @param words the words of the text on which it decided
 */
public record ClaimReading(String field, String rule, String words) {}
