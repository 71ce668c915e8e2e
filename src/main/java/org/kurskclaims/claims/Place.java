package org.kurskclaims.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a quantity was counted.
 *
 * @param within slug of the larger place in which it lies
 * @param spellings what it is also called or spelled; none of them means another place
 */
public record Place(String slug, String name, @Nullable String within, List<String> spellings) {}
