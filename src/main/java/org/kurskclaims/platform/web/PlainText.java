package org.kurskclaims.platform.web;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;

/**
 * Words as somebody sent them, without what nobody can type: control characters but tabs and line ends, halves of characters,
 * and code points that are no characters. No screen shows them, and XML cannot carry them.
 */
final class PlainText extends PropertyEditorSupport {

    @Override
    public void setAsText(@Nullable String text) {
        setValue(text == null ? null : cleaned(text));
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : getValue().toString();
    }

    static String cleaned(String text) {
        return text.codePoints().allMatch(PlainText::isText)
                ? text
                : text.codePoints()
                        .filter(PlainText::isText)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isText(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\t' || point == '\n' || point == '\r' || point == 0x85;
            case Character.SURROGATE -> false;
            default -> (point & 0xFFFE) != 0xFFFE && (point < 0xFDD0 || point > 0xFDEF);
        };
    }
}
