package org.kurskclaims.claims;

/** An actor as other rooms see it: enough to name it, to link it and to set it in its side's column. */
public record ActorRef(long id, String slug, String name, String side) {}
