package org.kurskclaims.timelines;

/** The parts of a drawing, each with the class under which the style sheet knows it. */
enum Part {
    SHAPE("sh"),
    BAR("bar"),
    CAP("cap"),
    SPAN("span"),
    LEADER("ld"),
    TRACK("track"),
    ARROW("arrow"),
    VALUE("v"),
    ECHO("echo"),
    LABEL("lbl"),
    WHO("lbl who"),
    REMARK("lbl"),
    AXIS_TEXT("ax"),
    AXIS("axis"),
    GRID("grid"),
    LANE("quietline"),
    LANE_GROUND("ground"),
    STRIKE("strike"),
    STRIKE_GROUND("strike-ground"),
    CHANGE("change"),
    CHANGE_GROUND("change-ground"),
    GAP_BAR("b"),
    GAP_BAR_COMPATIBLE("b ok"),
    GAP_TEXT("g"),
    CELL("cell"),
    RANGE("ax range"),
    HIT("hit");

    private final String css;

    Part(String css) {
        this.css = css;
    }

    String css() {
        return css;
    }
}
