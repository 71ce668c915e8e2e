/** Stage one: a text becomes paragraphs, sentences and tokens, each at its place in the text. */
@NullMarked
package org.kurskclaims.extraction.text;

import org.jspecify.annotations.NullMarked;
