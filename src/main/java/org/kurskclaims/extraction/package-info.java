/** Reads a text and finds the claims in it. Plain Java, deterministic, thread-safe; no database, no network. */
@ApplicationModule(allowedDependencies = {"quantity", "dating"})
@NullMarked
package org.kurskclaims.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
