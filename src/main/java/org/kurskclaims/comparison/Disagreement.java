package org.kurskclaims.comparison;

/**
 * Where a series disagrees most.
 *
 * @param relation the contradiction with the widest gap
 * @param speakers how many speakers the series has
 */
public record Disagreement(Series series, Relation relation, int speakers) {}
