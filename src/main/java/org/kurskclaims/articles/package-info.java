/** Stored source documents: immutable snapshots, their versions, their passages, and text that repeats. */
@ApplicationModule(allowedDependencies = {"dating", "quantity"})
@NullMarked
package org.kurskclaims.articles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
