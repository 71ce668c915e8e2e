package org.kurskclaims.timelines;

/**
 * A mark's two lines of text, measured.
 *
 * @param value the figure
 * @param echo "×4" for the number of articles with the same statement; empty for one
 * @param remark "above this scale"; empty for most
 * @param who who said it, and when
 * @param valueWidth estimated pixels of the first line
 * @param width of the wider line
 */
record Caption(String value, String echo, String remark, String who, double valueWidth, double width) {

    private static final double VALUE_SIZE = 13;
    private static final double TEXT_SIZE = 12;
    private static final double GAP = 4;

    static Caption of(String value, String echo, String remark, String who) {
        double valueWidth = TextWidth.of(value, VALUE_SIZE, true) + aside(echo) + aside(remark);
        double width = Math.max(valueWidth, TextWidth.of(who, TEXT_SIZE, false));
        return new Caption(value, echo, remark, who, valueWidth, width);
    }

    private static double aside(String text) {
        return text.isEmpty() ? 0 : GAP + TextWidth.of(text, TEXT_SIZE, false);
    }
}
