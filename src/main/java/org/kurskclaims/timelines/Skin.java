package org.kurskclaims.timelines;

import org.jspecify.annotations.Nullable;

/**
 * Where a drawing gets its looks from: classes for a page with a style sheet, presentation attributes for a file that
 * must stand alone.
 */
interface Skin {

    /** Attributes, names and values in turn. */
    @Nullable
    Object[] of(Part part, Look look);

    /** Attributes of a bar that fades. */
    @Nullable
    Object[] bar(Look look, Fade fade, boolean horizontal);

    /** Attributes of a group that belongs to a side. */
    @Nullable
    Object[] group(String css);
}
