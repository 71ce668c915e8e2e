package org.kurskclaims.timelines;

/**
 * A mark's two lines of text.
 *
 * @param value the figure
 * @param echo "×4" for the number of articles with the same statement; empty for one
 * @param remark "above this scale"; empty for most
 * @param who who said it, and when
 */
record Caption(String value, String echo, String remark, String who) {

    private static final double VALUE_SIZE = 13;
    private static final double TEXT_SIZE = 12;
    private static final double GAP = 4;

    double valueWidth() {
        double echoWidth = echo.isEmpty() ? 0 : GAP + TextWidth.of(echo, TEXT_SIZE, false);
        double remarkWidth = remark.isEmpty() ? 0 : GAP + TextWidth.of(remark, TEXT_SIZE, false);
        return TextWidth.of(value, VALUE_SIZE, true) + echoWidth + remarkWidth;
    }

    double width() {
        return Math.max(valueWidth(), TextWidth.of(who, TEXT_SIZE, false));
    }
}
