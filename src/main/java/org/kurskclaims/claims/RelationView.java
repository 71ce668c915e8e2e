package org.kurskclaims.claims;

/**
 * A link between two claims that a text or an editor states.
 *
 * @param type "repeats", "corroborates", "contradicts", "revises", "denies" or "derived-from"
 * @param machine whether the extractor made it
 */
public record RelationView(long id, long from, long to, String type, String reason, boolean machine) {}
