/** The public pages. */
@ApplicationModule(
        allowedDependencies = {
            "timelines",
            "comparison",
            "claims",
            "articles",
            "imports",
            "quantity",
            "dating",
            "platform"
        })
@NullMarked
package org.kurskclaims.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
