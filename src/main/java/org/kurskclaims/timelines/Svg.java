package org.kurskclaims.timelines;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes SVG. Every attribute and every text is escaped here, so that no drawing has to think of it. */
final class Svg {

    private final StringBuilder out = new StringBuilder(4096);

    /** @param attributes names and values in turn; a null value leaves its attribute out */
    Svg open(String element, @Nullable Object... attributes) {
        start(element, attributes);
        out.append('>');
        return this;
    }

    Svg empty(String element, @Nullable Object... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    Svg close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Svg text(String text) {
        escape(text);
        return this;
    }

    /** What another writer has written, which is escaped already. */
    Svg append(Svg finished) {
        out.append(finished.out);
        return this;
    }

    SvgDrawing drawing() {
        return new SvgDrawing(out.toString());
    }

    private void start(String element, @Nullable Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            if (value == null) {
                continue;
            }
            out.append(' ').append(attributes[i]).append("=\"");
            if (value instanceof Double number) {
                out.append(number(number));
            } else {
                escape(value.toString());
            }
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> {
                    if (c >= ' ' && c != '\uFFFE' && c != '\uFFFF') {
                        out.append(c);
                    }
                }
            }
        }
    }

    /** At most two decimals, without a trailing zero: finer than any screen. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String sign = hundredths < 0 ? "-" : "";
        long rest = Math.abs(hundredths);
        long decimals = rest % 100;
        String text = decimals % 10 == 0 ? Long.toString(decimals / 10) : (decimals < 10 ? "0" : "") + decimals;
        return sign + rest / 100 + "." + text;
    }

    /** A fraction of the width as a percentage with three decimals, a hundredth of a pixel on a wide screen. */
    static String percent(double fraction) {
        long thousandths = Math.round(fraction * 100_000);
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString() + "%";
    }
}
