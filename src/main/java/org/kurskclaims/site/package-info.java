/** The public pages. */
@ApplicationModule(
        allowedDependencies = {"timelines", "comparison", "claims", "articles", "imports", "quantity", "dating"})
@NullMarked
package org.kurskclaims.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
