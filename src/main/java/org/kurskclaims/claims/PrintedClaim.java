package org.kurskclaims.claims;

import org.kurskclaims.quantity.Quantity;

/**
 * A claim by its figure.
 *
 * @param metric its label
 * @param quantity as kept, with the words as printed
 */
public record PrintedClaim(long id, String metric, Quantity quantity) {}
