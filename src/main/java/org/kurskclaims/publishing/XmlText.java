package org.kurskclaims.publishing;

/** Text as XML 1.0 can carry it: a source's control characters, which no XML may contain, become U+FFFD. */
final class XmlText {

    private static final int UNKNOWN = 0xFFFD;

    private XmlText() {}

    static String of(String text) {
        return text.codePoints()
                .map(point -> isAllowed(point) ? point : UNKNOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
