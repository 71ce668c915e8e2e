/** Dates as precise as their source: EDTF dates, and relative expressions resolved against a publication date. Plain Java. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kurskclaims.dating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
