package org.kurskclaims.timelines;

/** How many claims of a timeline stand on one side; zero is worth showing. */
public record SideCount(String slug, String label, int claims) {}
