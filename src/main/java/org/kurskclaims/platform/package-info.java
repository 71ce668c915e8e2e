/** What the house stands on: the embedded PostgreSQL, backup, health, security headers, error pages, caching. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kurskclaims.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
