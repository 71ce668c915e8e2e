package org.kurskclaims.timelines;

/**
 * Finished SVG markup. Only this room can make one, and only through {@link Svg}, which escapes everything that comes
 * from outside; a page may therefore insert the markup as it is (and nothing else: see {@code kc:drawing} in the site).
 */
public final class SvgDrawing {

    private final String markup;

    SvgDrawing(String markup) {
        this.markup = markup;
    }

    public String markup() {
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }
}
