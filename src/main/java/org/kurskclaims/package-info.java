/** Kursk Claims: rival claims about contested numbers, side by side. */
@NullMarked
package org.kurskclaims;

import org.jspecify.annotations.NullMarked;
