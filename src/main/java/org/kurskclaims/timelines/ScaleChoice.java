package org.kurskclaims.timelines;

import org.jspecify.annotations.Nullable;

/** How values are laid out: as the data ask for, or as the reader does ({@code scale=}). */
public enum ScaleChoice {
    AUTO,
    LINEAR,
    LOG;

    /** @param parameter "linear" or "log"; anything else leaves the choice to the data */
    public static ScaleChoice of(@Nullable String parameter) {
        if ("linear".equals(parameter)) {
            return LINEAR;
        }
        return "log".equals(parameter) ? LOG : AUTO;
    }
}
