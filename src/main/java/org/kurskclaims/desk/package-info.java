/** The pages and forms of the editors. */
@ApplicationModule(
        allowedDependencies = {
            "imports",
            "extraction",
            "timelines",
            "comparison",
            "claims",
            "claims :: vocabulary",
            "articles",
            "editors",
            "quantity",
            "dating"
        })
@NullMarked
package org.kurskclaims.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
