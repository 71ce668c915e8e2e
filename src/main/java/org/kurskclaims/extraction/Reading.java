package org.kurskclaims.extraction;

/**
 * Why one field of a claim reads as it does.
 *
 * @param field name of the field as in the claim's JSON: "metric", "subject", "quantity", "claimant", "stated" …
 * @param rule name of the rule that decided, explained on the method page
 * @param words the words of the text on which it decided
 */
public record Reading(String field, String rule, String words) {}
