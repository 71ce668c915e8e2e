/** The pages on which editors keep the vocabulary: actors, outlets, metrics, places, units. */
@NullMarked
package org.kurskclaims.desk.vocabulary;

import org.jspecify.annotations.NullMarked;
