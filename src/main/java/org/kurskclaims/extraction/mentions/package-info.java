/** Stage two: the quantities, speakers, sayings, parties and events that a sentence mentions. */
@NullMarked
package org.kurskclaims.extraction.mentions;

import org.jspecify.annotations.NullMarked;
