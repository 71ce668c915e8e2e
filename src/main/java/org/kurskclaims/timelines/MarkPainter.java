package org.kurskclaims.timelines;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Change;

/** Draws one mark about its point: bar, caps, shape, and its caption. The grammar of the marks stands here. */
final class MarkPainter {

    private static final double BAR = 10;
    private static final double VAGUE_BAR = 16;
    private static final double RANGE_BAR = 8;
    private static final double CAP = 18;

    private final Canvas canvas;

    MarkPainter(Canvas canvas) {
        this.canvas = canvas;
    }

    /** The days over which the mark may stand; drawn outside the anchor, since it follows the width. */
    void span(Mark mark) {
        if (!mark.hasSpan()) {
            return;
        }
        double y = mark.pointY();
        canvas.line(Part.SPAN, mark.look(), canvas.x(mark.from()), y, canvas.x(mark.to()), y);
        if (mark.openRight()) {
            canvas.anchor(mark.to());
            canvas.path(Part.ARROW, mark.look(), "M0-4L6 0 0 4z", 0, y);
            canvas.leave();
        }
        if (mark.openLeft()) {
            canvas.anchor(mark.from());
            canvas.path(Part.ARROW, mark.look(), "M0-4L-6 0 0 4z", 0, y);
            canvas.leave();
        }
    }

    void body(Mark mark) {
        Look look = mark.look();
        if (mark.above()) {
            canvas.path(Part.ARROW, look, "M0-4L4 1H-4z", 0, mark.y() - 10);
        }
        sample(look, mark.reach(), mark.pointY());
        if (mark.change() != null) {
            change(look, mark.change(), mark.pointY());
        }
    }

    /** A ring about the mark and, on it, a sign: plus, minus, unequal, tick. */
    void change(Look look, Change change, double y) {
        canvas.path(Part.CHANGE, look, "M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0", 0, y);
        String sign = switch (change) {
            case NEW -> "M-4 0H4M0-4V4";
            case GONE -> "M-4 0H4";
            case CHANGED -> "M-4-2H4M-4 2H4M-2.5 4.5 2.5-4.5";
            case REVIEWED -> "M-4 0-1 3 4-3.5";
        };
        canvas.path(Part.CHANGE_GROUND, look, "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0", -9, y - 9);
        canvas.path(Part.CHANGE, look, sign, -9, y - 9);
    }

    /** A mark without a figure, for the legend. */
    void sample(Look look, Reach reach, double y) {
        reach(look, reach);
        if (!look.vague()) {
            canvas.shape(look, 0, y);
        }
        if (look.denied()) {
            strike(look, y);
        }
    }

    private void reach(Look look, Reach reach) {
        if (!reach.isVisible()) {
            return;
        }
        double width = look.vague() ? VAGUE_BAR : reach.fade() == Fade.NONE ? RANGE_BAR : BAR;
        canvas.bar(look, reach.fade(), -width / 2, reach.high(), width, reach.low() - reach.high());
        if (reach.capLow()) {
            canvas.rect(Part.CAP, look, -CAP / 2, reach.low() - 1, CAP, 2);
        }
        if (reach.capHigh()) {
            canvas.rect(Part.CAP, look, -CAP / 2, reach.high() - 1, CAP, 2);
        }
    }

    void strike(Look look, double y) {
        canvas.path(Part.STRIKE_GROUND, look, "M-8 8L8-8", 0, y);
        canvas.path(Part.STRIKE, look, "M-8 8L8-8", 0, y);
    }

    void caption(Mark mark, @Nullable Label label) {
        if (label == null) {
            return;
        }
        double y = mark.pointY();
        if (label.leader()) {
            canvas.path(Part.LEADER, mark.look(), Leader.to(label).path(), 0, y);
        }
        Caption caption = mark.caption();
        Look look = mark.look();
        Svg svg = canvas.svg();
        svg.open(
                "text",
                Canvas.with(
                        canvas.skin().of(Part.LABEL, look),
                        "text-anchor",
                        label.anchor(),
                        "x",
                        label.dx(),
                        "y",
                        y + label.dy()));
        svg.open("tspan", canvas.skin().of(Part.VALUE, look))
                .text(caption.value())
                .close("tspan");
        aside(look, Part.ECHO, caption.echo());
        aside(look, Part.REMARK, caption.remark());
        svg.close("text");
        if (label.lines() > 1) {
            canvas.text(Part.WHO, look, label.anchor(), label.dx(), y + label.dy() + Label.LINE, caption.who());
        }
    }

    private void aside(Look look, Part part, String text) {
        if (!text.isEmpty()) {
            canvas.svg()
                    .open("tspan", Canvas.with(canvas.skin().of(part, look), "dx", 4))
                    .text(text)
                    .close("tspan");
        }
    }
}
