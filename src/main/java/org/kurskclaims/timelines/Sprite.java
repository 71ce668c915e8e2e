package org.kurskclaims.timelines;

import java.util.Map;

/** What every drawing of a page refers to: the sides' shapes and the masks of the bars. Goes into a page once. */
final class Sprite {

    private Sprite() {}

    static SvgDrawing drawing() {
        Svg svg = new Svg();
        svg.open("svg", "class", "sprite", "width", 0, "height", 0, "aria-hidden", "true")
                .open("defs");
        for (Map.Entry<String, String> shape : Shapes.all().entrySet()) {
            svg.open("g", "id", "sh-" + shape.getKey())
                    .empty("path", "d", shape.getValue())
                    .close("g");
        }
        for (Fade fade : Fade.values()) {
            if (fade != Fade.NONE) {
                mask(svg, fade, false);
                mask(svg, fade, true);
            }
        }
        return svg.close("defs").close("svg").drawing();
    }

    private static void mask(Svg svg, Fade fade, boolean horizontal) {
        String name = fade.code() + (horizontal ? "-h" : "");
        gradient(svg, "g-" + name, "#fff", fade, horizontal);
        svg.open("mask", "id", "m-" + name, "maskContentUnits", "objectBoundingBox")
                .empty("rect", "width", 1, "height", 1, "fill", "url(#g-" + name + ")")
                .close("mask");
    }

    /** A gradient in one colour; upright ones run from the bottom to the top. */
    static void gradient(Svg svg, String id, String colour, Fade fade, boolean horizontal) {
        svg.open("linearGradient", "id", id, "x1", 0, "y1", horizontal ? 0 : 1, "x2", horizontal ? 1 : 0, "y2", 0);
        for (int i = 0; i < fade.count(); i++) {
            svg.empty("stop", "offset", fade.offset(i), "stop-color", colour, "stop-opacity", fade.opacity(i));
        }
        svg.close("linearGradient");
    }
}
