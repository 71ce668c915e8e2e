/** Stage three: what a sentence mentions becomes claims, one small rule for each field. */
@NullMarked
package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.NullMarked;
