package org.kurskclaims.claims;

/**
 * Whose quantity it is.
 *
 * @param adjective as in "North Korean casualties"
 * @param position place in lists, from 1
 */
public record Subject(String slug, String label, String adjective, int position) {}
