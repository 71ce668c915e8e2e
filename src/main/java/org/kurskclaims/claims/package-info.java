/** What is known: claims with their citations, the actors, outlets and metrics, review states and history. */
@ApplicationModule(allowedDependencies = {"articles", "quantity", "dating"})
@NullMarked
package org.kurskclaims.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
