/** Which claims can be compared, whether they agree, how far apart they are, and why. Read-only. */
@ApplicationModule(allowedDependencies = {"claims", "articles", "quantity", "dating"})
@NullMarked
package org.kurskclaims.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
