package org.kurskclaims.claims;

import java.util.List;

/**
 * An actor by the names that texts give him.
 *
 * @param side slug of the side on which he usually stands
 * @param kind "person", "office", "force", "state" or "organisation"
 * @param spellings the name among them
 */
public record TextActor(String name, String side, String kind, List<String> spellings) {}
