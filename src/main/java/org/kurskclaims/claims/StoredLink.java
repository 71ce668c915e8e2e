package org.kurskclaims.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** One link of an attribution chain in its columns. */
@Embeddable
record StoredLink(
        @Column(name = "actor_id") long actorId,
        String role,
        @Nullable String cue) {}
