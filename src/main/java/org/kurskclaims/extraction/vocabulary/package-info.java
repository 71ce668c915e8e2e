/** The words that the extractor knows, read from the data files beside it. */
@NullMarked
package org.kurskclaims.extraction.vocabulary;

import org.jspecify.annotations.NullMarked;
