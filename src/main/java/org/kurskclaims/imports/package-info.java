/** Documents in: reads them, stores the article, extracts and stores its claims, and tells how far it is. */
@ApplicationModule(
        allowedDependencies = {"articles", "extraction", "claims", "claims :: vocabulary", "quantity", "dating"})
@NullMarked
package org.kurskclaims.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
