/** Accounts, sign-in and roles. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kurskclaims.editors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
