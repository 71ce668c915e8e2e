/** Lays a series of claims out in time and draws it: the SVG and the side-by-side table. */
@ApplicationModule(allowedDependencies = {"comparison", "quantity", "dating"})
@NullMarked
package org.kurskclaims.timelines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
