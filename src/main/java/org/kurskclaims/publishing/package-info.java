/** The data for everybody: API, downloads and feeds. */
@ApplicationModule(
        allowedDependencies = {
            "timelines",
            "comparison",
            "claims",
            "articles",
            "editors",
            "quantity",
            "dating",
            "platform"
        })
@NullMarked
package org.kurskclaims.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
