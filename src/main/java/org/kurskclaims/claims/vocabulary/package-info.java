/** The words in which claims are kept, as editors see to them: actors, outlets, metrics, places, units, each with its history. */
@NamedInterface("vocabulary")
@NullMarked
package org.kurskclaims.claims.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
