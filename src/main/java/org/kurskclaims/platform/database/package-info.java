/** The embedded PostgreSQL: durable, with a password, on loopback, in one directory that survives everything. */
@NullMarked
package org.kurskclaims.platform.database;

import org.jspecify.annotations.NullMarked;
