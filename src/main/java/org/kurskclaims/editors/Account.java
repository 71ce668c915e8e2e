package org.kurskclaims.editors;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of the table {@code account}. */
record Account(
        long id,
        String name,
        String displayName,
        String passwordHash,
        Role role,
        boolean enabled,
        boolean mustChange,
        Instant createdAt,
        @Nullable Instant lastSignInAt,
        int version) {

    Editor asEditor() {
        return new Editor(id, name, displayName, role);
    }
}
