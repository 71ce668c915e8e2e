package org.kurskclaims.claims;

/**
 * The column in which an actor stands when claims are put side by side.
 *
 * @param position place among the columns, from 1
 */
public record Side(String slug, String label, int position) {}
