package org.kurskclaims.timelines;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes every look as presentation attributes, which all readers of SVG understand, style sheets or not. */
final class FileSkin implements Skin {

    /** No spaces after the commas: not every reader of SVG strips them. */
    static final String SERIF = "Charter,Georgia,Cambria,Noto Serif,Liberation Serif,DejaVu Serif,serif";

    static final String SANS = "Segoe UI,Roboto,Noto Sans,Liberation Sans,Arial,DejaVu Sans,sans-serif";

    private final Theme theme;
    private final Map<String, Gradient> gradients = new TreeMap<>();

    FileSkin(Theme theme) {
        this.theme = theme;
    }

    private record Gradient(String colour, Fade fade) {}

    /** What the bars drawn so far refer to. */
    void gradients(Svg svg) {
        svg.open("defs");
        gradients.forEach((id, gradient) -> Sprite.gradient(svg, id, gradient.colour(), gradient.fade(), false));
        svg.close("defs");
    }

    @Override
    public @Nullable Object[] group(String css) {
        return new Object[0];
    }

    @Override
    public @Nullable Object[] bar(Look look, Fade fade, boolean horizontal) {
        String colour = theme.side(look.side());
        double opacity = look.derived()
                ? 0.2
                : look.vague() ? (look.unreviewed() ? 0.38 : 0.5) : look.unreviewed() ? 0.24 : 0.42;
        if (fade == Fade.NONE) {
            return new Object[] {"fill", colour, "opacity", opacity};
        }
        String id = "f-" + fade.code() + "-" + look.side();
        gradients.put(id, new Gradient(colour, fade));
        return new Object[] {"fill", "url(#" + id + ")", "opacity", opacity};
    }

    @Override
    public @Nullable Object[] of(Part part, Look look) {
        String colour = theme.side(look.side());
        return switch (part) {
            case SHAPE -> shape(look, colour);
            case BAR, CAP, ARROW -> new Object[] {"fill", colour};
            case SPAN -> span(look, colour);
            case LEADER -> new Object[] {"stroke", theme.ink3, "fill", "none"};
            case TRACK -> new Object[] {"stroke", colour, "opacity", 0.55};
            case LABEL, REMARK -> text(theme.ink2, true);
            case WHO -> text(colour, true);
            case VALUE -> value(look);
            case ECHO, AXIS_TEXT, RANGE -> text(theme.ink3, false);
            case AXIS -> new Object[] {"stroke", theme.rule2};
            case GRID, CELL -> new Object[] {"stroke", theme.rule};
            case LANE ->
                new Object[] {
                    "stroke", theme.ink3, "stroke-width", 1.5, "stroke-dasharray", "1 5", "stroke-linecap", "round"
                };
            case LANE_GROUND -> new Object[] {"fill", theme.paper};
            case STRIKE -> new Object[] {"stroke", theme.ink, "stroke-width", 1.5};
            case STRIKE_GROUND -> new Object[] {"stroke", theme.paper, "stroke-width", 4};
            case CHANGE -> new Object[] {"stroke", theme.ink, "stroke-width", 1.5, "fill", "none"};
            case CHANGE_GROUND -> new Object[] {"fill", theme.paper};
            case GAP_BAR -> new Object[] {"fill", theme.ink};
            case GAP_BAR_COMPATIBLE -> new Object[] {"fill", theme.ink3};
            case GAP_TEXT -> new Object[] {"fill", theme.ink, "font-size", 13, "font-weight", 700};
            case HIT -> new Object[] {"fill", "none"};
        };
    }

    private @Nullable Object[] shape(Look look, String colour) {
        if (look.forecast() || look.derived() || look.denied()) {
            return new @Nullable Object[] {
                "fill",
                theme.paper,
                "stroke",
                colour,
                "stroke-width",
                look.forecast() ? 2 : 1.4,
                "stroke-dasharray",
                look.derived() ? "2.4 1.8" : null
            };
        }
        return look.unreviewed()
                ? new Object[] {"fill", colour, "fill-opacity", 0.28, "stroke", colour, "stroke-width", 1.3}
                : new Object[] {"fill", colour, "stroke", theme.paper, "stroke-width", 1.5, "paint-order", "stroke"};
    }

    private static @Nullable Object[] span(Look look, String colour) {
        return look.forecast()
                ? new Object[] {
                    "stroke", colour, "stroke-width", 2, "stroke-dasharray", "1 3", "stroke-linecap", "round"
                }
                : new Object[] {"stroke", colour, "stroke-width", 1.5};
    }

    private @Nullable Object[] text(String colour, boolean onPaper) {
        return onPaper
                ? new Object[] {
                    "fill",
                    colour,
                    "stroke",
                    theme.paper,
                    "stroke-width",
                    4,
                    "stroke-linejoin",
                    "round",
                    "paint-order",
                    "stroke"
                }
                : new Object[] {"fill", colour};
    }

    private @Nullable Object[] value(Look look) {
        boolean light = look.unreviewed() || look.forecast() || look.derived() || look.vague() || look.denied();
        String line = look.denied() ? "line-through" : look.unreviewed() ? "underline" : null;
        return new @Nullable Object[] {
            "fill",
            theme.ink,
            "font-size",
            13,
            "font-weight",
            light ? 400 : 700,
            "font-style",
            look.vague() ? "italic" : null,
            "font-family",
            look.vague() ? SERIF : null,
            "text-decoration",
            line
        };
    }
}
