package org.kurskclaims.timelines;

import org.jspecify.annotations.Nullable;

/**
 * Draws at places that are a fraction of the width and pixels of the height, so that type never scales. A fluid canvas
 * writes percentages and follows its page; a fixed one writes pixels.
 */
final class Canvas {

    private final Svg svg = new Svg();
    private final Skin skin;
    private final double width;
    private final double left;

    private Canvas(Skin skin, double width, double left) {
        this.skin = skin;
        this.width = width;
        this.left = left;
    }

    static Canvas fluid() {
        return new Canvas(new PageSkin(), 0, 0);
    }

    static Canvas fixed(Skin skin, double width, double left) {
        return new Canvas(skin, width, left);
    }

    Svg svg() {
        return svg;
    }

    Skin skin() {
        return skin;
    }

    Object x(double fraction) {
        return width == 0 ? Svg.percent(fraction) : (Object) (left + fraction * width);
    }

    /** Everything drawn until {@link #leave()} has its origin at this fraction of the width. */
    void anchor(double fraction) {
        if (width == 0) {
            svg.open("svg", "x", Svg.percent(fraction), "overflow", "visible");
        } else {
            svg.open("g", "transform", "translate(" + Svg.number(left + fraction * width) + " 0)");
        }
    }

    void leave() {
        svg.close(width == 0 ? "svg" : "g");
    }

    void line(Part part, Look look, Object x1, double y1, Object x2, double y2) {
        svg.empty("line", with(skin.of(part, look), "x1", x1, "x2", x2, "y1", y1, "y2", y2));
    }

    void rect(Part part, Look look, double x, double y, double w, double h) {
        svg.empty("rect", with(skin.of(part, look), "x", x, "y", y, "width", w, "height", h));
    }

    void bar(Look look, Fade fade, double x, double y, double w, double h) {
        svg.empty("rect", with(skin.bar(look, fade, false), "x", x, "y", y, "width", w, "height", h));
    }

    void path(Part part, Look look, String d, double x, double y) {
        String move = x == 0 && y == 0 ? null : "translate(" + Svg.number(x) + " " + Svg.number(y) + ")";
        svg.empty("path", with(skin.of(part, look), "d", d, "transform", move));
    }

    void shape(Look look, double x, double y) {
        path(Part.SHAPE, look, Shapes.path(look.side()), x, y);
    }

    void text(Part part, Look look, @Nullable String anchor, double x, double y, String text) {
        svg.open("text", with(skin.of(part, look), "text-anchor", anchor, "x", x, "y", y))
                .text(text)
                .close("text");
    }

    static @Nullable Object[] with(@Nullable Object[] first, @Nullable Object... more) {
        @Nullable Object[] all = new @Nullable Object[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
