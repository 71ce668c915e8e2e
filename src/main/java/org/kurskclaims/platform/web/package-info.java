/** What every answer over HTTP carries: security headers, caching, error pages. */
@NullMarked
package org.kurskclaims.platform.web;

import org.jspecify.annotations.NullMarked;
