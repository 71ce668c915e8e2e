package org.kurskclaims.comparison;

import java.util.List;

/**
 * How a figure that nobody stated was worked out.
 *
 * @param formula in words and numbers: "at least 100 killed + about 1,000 wounded"
 * @param inputs the claims that entered, in the formula's order
 */
public record Derivation(String formula, List<Figure> inputs) {}
