/** What only a browser can tell: scripts, policy violations, keyboard, accessibility, light and dark, phone and desk. */
@NullMarked
package org.kurskclaims.browser;

import org.jspecify.annotations.NullMarked;
