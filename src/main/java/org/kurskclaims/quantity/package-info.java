/** Stated quantities: value, bounds, qualifier, unit, and the intervals in which they are compared. Plain Java. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kurskclaims.quantity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
