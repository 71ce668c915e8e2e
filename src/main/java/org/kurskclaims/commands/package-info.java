/** The command line. */
@ApplicationModule(allowedDependencies = {"imports", "extraction", "publishing", "platform", "quantity", "dating"})
@NullMarked
package org.kurskclaims.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
