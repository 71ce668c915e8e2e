package org.kurskclaims.claims;

/**
 * How many claims a reader gets who ticks one value of a facet.
 *
 * @param value the value of the query parameter
 * @param label the words to show for it
 */
public record FacetCount(String value, String label, long claims) {}
