/** All of the data in one file, and back: the embedded PostgreSQL brings no pg_dump. */
@NullMarked
package org.kurskclaims.platform.backup;

import org.jspecify.annotations.NullMarked;
