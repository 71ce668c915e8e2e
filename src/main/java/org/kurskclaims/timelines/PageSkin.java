package org.kurskclaims.timelines;

import org.jspecify.annotations.Nullable;

/** Leaves colours and fonts to the page's style sheet; masks come from the {@link Sprite}. */
final class PageSkin implements Skin {

    @Override
    public @Nullable Object[] of(Part part, Look look) {
        return new Object[] {"class", part.css()};
    }

    @Override
    public @Nullable Object[] bar(Look look, Fade fade, boolean horizontal) {
        String mask = fade == Fade.NONE ? null : "url(#m-" + fade.code() + (horizontal ? "-h" : "") + ")";
        return new Object[] {"class", Part.BAR.css(), "mask", mask};
    }

    @Override
    public @Nullable Object[] group(String css) {
        return new Object[] {"class", css};
    }
}
